import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

/** What GitHub's own actions may be used, each pinned to a commit with its version beside it. */
const TILLATEN = /^actions\/[a-z-]+@[0-9a-f]{40}$/;
const MED_VERSION = /uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
const LANGSTA_MINUTER = 30;

const rattigheter = z.union([z.string(), z.record(z.string(), z.string())]).optional();
const steg = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
});
const arbetsflode = z.looseObject({
  on: z.union([z.string(), z.array(z.string()), z.record(z.string(), z.unknown())]),
  permissions: rattigheter,
  jobs: z.record(
    z.string(),
    z.looseObject({
      if: z.string().default(''),
      'runs-on': z.string().optional(),
      'timeout-minutes': z.number().default(Infinity),
      permissions: rattigheter,
      uses: z.string().optional(),
      steps: z.array(steg).default([]),
    }),
  ),
});

const farSkriva = (ratt: z.infer<typeof rattigheter>): boolean =>
  typeof ratt === 'string' ? ratt !== 'read-all' : Object.values(ratt ?? {}).includes('write');

const handelser = (on: z.infer<typeof arbetsflode>['on']): string[] =>
  typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on);

/** Everything in a workflow that would let a proposal do more than propose. */
function brister(text: string): string[] {
  const { on, permissions, jobs } = arbetsflode.parse(parse(text));
  const nar = handelser(on);
  const bristIJobb = Object.entries(jobs).flatMap(([namn, jobb]) => {
    const brist = (finns: boolean, vad: string): string[] => (finns ? [`${namn}: ${vad}`] : []);
    return [
      ...brist(jobb['timeout-minutes'] > LANGSTA_MINUTER, 'timeout'),
      ...brist(jobb['runs-on'] !== 'ubuntu-latest', 'runs-on'),
      ...brist(jobb.uses !== undefined, 'another workflow'),
      // A job that may write never runs on a proposal, where the code is somebody else's.
      ...brist(
        farSkriva(jobb.permissions) &&
          nar.includes('pull_request') &&
          !/^github\.event_name (?:!= 'pull_request'|== 'schedule')(?: && |$)/.test(jobb.if),
        'writes on pull_request',
      ),
      ...jobb.steps.flatMap(({ uses, run, with: med }) => [
        ...brist(uses !== undefined && !TILLATEN.test(uses), `action ${uses ?? ''}`),
        ...brist(run?.includes('${{') ?? false, 'expression in run'),
        ...brist(Object.hasOwn(med, 'script'), 'inline script'),
        ...brist(uses?.startsWith('actions/checkout@') === true && med['persist-credentials'] !== false, 'credentials'),
        // With a ref or another repository a job that may write could get the proposal's code.
        ...brist(uses?.startsWith('actions/checkout@') === true && ('ref' in med || 'repository' in med), 'ref'),
        ...brist(nar.includes('workflow_run') && 'cache' in med, 'cache'),
      ]),
    ];
  });
  return [
    ...(permissions === undefined || farSkriva(permissions) ? ['permissions'] : []),
    ...(nar.includes('pull_request_target') ? ['pull_request_target'] : []),
    ...(/\bsecrets\b/.test(text.replace(/^\s*#.*$/gm, '')) ? ['secrets'] : []),
    ...text
      .split('\n')
      .flatMap((rad) => (/^\s*(?:- )?uses:/.test(rad) && !MED_VERSION.test(rad) ? [`version ${rad.trim()}`] : [])),
    ...bristIJobb,
  ];
}

describe('our workflows let a proposal do no more than propose', () => {
  it.each(globSync('.github/workflows/*.{yml,yaml}'))('%s', (fil) => {
    expect(brister(readFileSync(fil, 'utf8'))).toEqual([]);
  });

  it('and the one that comments listens to the one that checks', () => {
    const namn = z
      .object({ name: z.string() })
      .parse(parse(readFileSync('.github/workflows/forslag.yml', 'utf8'))).name;
    const lyssnar = z
      .object({ on: z.object({ workflow_run: z.object({ workflows: z.array(z.string()) }) }) })
      .parse(parse(readFileSync('.github/workflows/kommentar.yml', 'utf8')));
    expect(lyssnar.on.workflow_run.workflows).toEqual([namn]);
  });
});

it('a new version of the editor comes by itself, and none comes unasked', () => {
  const { updates } = z
    .object({
      updates: z.array(
        z.looseObject({
          'package-ecosystem': z.string(),
          groups: z.record(z.string(), z.object({ 'exclude-patterns': z.array(z.string()).default([]) })),
        }),
      ),
    })
    .parse(parse(readFileSync('.github/dependabot.yml', 'utf8')));
  for (const { groups } of updates.filter((en) => en['package-ecosystem'] === 'npm')) {
    for (const grupp of Object.values(groups)) expect(grupp['exclude-patterns']).toContain('@sveltia/cms');
  }
  const { devDependencies } = z
    .object({ devDependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  expect(devDependencies['@sveltia/cms']).toMatch(/^\d+\.\d+\.\d+$/);
});

describe('a workflow is refused', () => {
  const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
  const sund = `on: pull_request
permissions:
  contents: read
jobs:
  a:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - run: npm test
`;

  it('not when it is sound', () => {
    expect(brister(sund)).toEqual([]);
  });

  it.each([
    ['pull_request_target', 'on: pull_request\n', 'on: pull_request_target\n', 'pull_request_target'],
    ['no permissions', 'permissions:\n  contents: read\n', '', 'permissions'],
    ['permission to write everywhere', 'contents: read', 'contents: write', 'permissions'],
    ['all permissions', 'permissions:\n  contents: read\n', 'permissions: write-all\n', 'permissions'],
    ['no limit of time', '    timeout-minutes: 5\n', '', 'a: timeout'],
    ['a machine of our own', 'ubuntu-latest', 'self-hosted', 'a: runs-on'],
    ['credentials left in the clone', 'persist-credentials: false', 'fetch-depth: 1', 'a: credentials'],
    [
      'the code of a branch by name',
      'persist-credentials: false',
      'persist-credentials: false\n          ref: x',
      'a: ref',
    ],
    ['a title in a command', 'npm test', 'echo "${{ github.event.pull_request.title }}"', 'a: expression in run'],
    ['a branch in a command', 'npm test', 'git switch ${{ github.head_ref }}', 'a: expression in run'],
    ['a secret', 'npm test', 'npm test\n        env:\n          X: ${{ secrets.X }}', 'secrets'],
    [
      'a job that may write',
      '    steps:',
      '    permissions:\n      issues: write\n    steps:',
      'a: writes on pull_request',
    ],
    [
      'a job that may write but only says it does not run here',
      '    steps:',
      "    if: true || github.event_name != 'pull_request'\n    permissions:\n      issues: write\n    steps:",
      'a: writes on pull_request',
    ],
  ])('with %s', (_, fran, till, vantat) => {
    expect(sund).toContain(fran);
    expect(brister(sund.replace(fran, () => till))).toContain(vantat);
  });

  it('with an action of others, or one whose version can be moved', () => {
    expect(brister(sund.replace(CHECKOUT, 'nagon/annan@v1'))).toContain('a: action nagon/annan@v1');
    expect(brister(sund.replace(CHECKOUT, 'actions/checkout@v7'))).toContain('a: action actions/checkout@v7');
  });
});
