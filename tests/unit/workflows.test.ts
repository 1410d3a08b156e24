import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

/** What GitHub's own actions may be used, each pinned to a commit with its version beside it. */
const ALLOWED = /^actions\/[a-z-]+@[0-9a-f]{40}$/;
const WITH_VERSION = /uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
const MAX_MINUTES = 30;

const permissionsSchema = z.union([z.string(), z.record(z.string(), z.string())]).optional();
const stepSchema = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
});
const workflowSchema = z.looseObject({
  on: z.union([z.string(), z.array(z.string()), z.record(z.string(), z.unknown())]),
  permissions: permissionsSchema,
  jobs: z.record(
    z.string(),
    z.looseObject({
      if: z.string().default(''),
      'runs-on': z.string().optional(),
      'timeout-minutes': z.number().default(Infinity),
      permissions: permissionsSchema,
      uses: z.string().optional(),
      steps: z.array(stepSchema).default([]),
    }),
  ),
});

const canWrite = (permissions: z.infer<typeof permissionsSchema>): boolean =>
  typeof permissions === 'string' ? permissions !== 'read-all' : Object.values(permissions ?? {}).includes('write');

const eventsOf = (on: z.infer<typeof workflowSchema>['on']): string[] =>
  typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on);

/** Everything in a workflow that would let a proposal do more than propose. */
function flawsIn(text: string): string[] {
  const { on, permissions, jobs } = workflowSchema.parse(parse(text));
  const events = eventsOf(on);
  const jobFlaws = Object.entries(jobs).flatMap(([name, job]) => {
    const flaw = (isThere: boolean, what: string): string[] => (isThere ? [`${name}: ${what}`] : []);
    return [
      ...flaw(job['timeout-minutes'] > MAX_MINUTES, 'timeout'),
      ...flaw(job['runs-on'] !== 'ubuntu-latest', 'runs-on'),
      ...flaw(job.uses !== undefined, 'another workflow'),
      // A job that may write never runs on a proposal, where the code is somebody else's.
      ...flaw(
        canWrite(job.permissions) &&
          events.includes('pull_request') &&
          !/^github\.event_name (?:!= 'pull_request'|== 'schedule')(?: && |$)/.test(job.if),
        'writes on pull_request',
      ),
      ...job.steps.flatMap(({ uses, run, with: options }) => [
        ...flaw(uses !== undefined && !ALLOWED.test(uses), `action ${uses ?? ''}`),
        ...flaw(run?.includes('${{') ?? false, 'expression in run'),
        ...flaw(Object.hasOwn(options, 'script'), 'inline script'),
        ...flaw(
          uses?.startsWith('actions/checkout@') === true && options['persist-credentials'] !== false,
          'credentials',
        ),
        // With a ref or another repository a job that may write could get the proposal's code.
        ...flaw(uses?.startsWith('actions/checkout@') === true && ('ref' in options || 'repository' in options), 'ref'),
        ...flaw(events.includes('workflow_run') && 'cache' in options, 'cache'),
      ]),
    ];
  });
  return [
    ...(permissions === undefined || canWrite(permissions) ? ['permissions'] : []),
    ...(events.includes('pull_request_target') ? ['pull_request_target'] : []),
    ...(/\bsecrets\b/.test(text.replace(/^\s*#.*$/gm, '')) ? ['secrets'] : []),
    ...text
      .split('\n')
      .flatMap((line) => (/^\s*(?:- )?uses:/.test(line) && !WITH_VERSION.test(line) ? [`version ${line.trim()}`] : [])),
    ...jobFlaws,
  ];
}

describe('our workflows let a proposal do no more than propose', () => {
  it.each(globSync('.github/workflows/*.{yml,yaml}'))('%s', (file) => {
    expect(flawsIn(readFileSync(file, 'utf8'))).toEqual([]);
  });

  it('and the one that comments listens to the one that checks', () => {
    const name = z
      .object({ name: z.string() })
      .parse(parse(readFileSync('.github/workflows/forslag.yml', 'utf8'))).name;
    const listener = z
      .object({ on: z.object({ workflow_run: z.object({ workflows: z.array(z.string()) }) }) })
      .parse(parse(readFileSync('.github/workflows/kommentar.yml', 'utf8')));
    expect(listener.on.workflow_run.workflows).toEqual([name]);
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
  for (const { groups } of updates.filter((update) => update['package-ecosystem'] === 'npm')) {
    for (const group of Object.values(groups)) expect(group['exclude-patterns']).toContain('@sveltia/cms');
  }
  const { devDependencies } = z
    .object({ devDependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  expect(devDependencies['@sveltia/cms']).toMatch(/^\d+\.\d+\.\d+$/);
});

describe('a workflow is refused', () => {
  const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
  const sound = `on: pull_request
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
    expect(flawsIn(sound)).toEqual([]);
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
  ])('with %s', (_, from, to, expected) => {
    expect(sound).toContain(from);
    expect(flawsIn(sound.replace(from, () => to))).toContain(expected);
  });

  it('with an action of others, or one whose version can be moved', () => {
    expect(flawsIn(sound.replace(CHECKOUT, 'nagon/annan@v1'))).toContain('a: action nagon/annan@v1');
    expect(flawsIn(sound.replace(CHECKOUT, 'actions/checkout@v7'))).toContain('a: action actions/checkout@v7');
  });
});
