import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { openGitHub, toRepo } from '../../src/redaktion/forslag/github.ts';
import { duringMonth, openIssues, type Issue } from '../../src/redaktion/forslag/issues.ts';
import { makeReminders, siteAddress } from '../../src/redaktion/forslag/reminders.ts';
import { Refusal } from '../../src/redaktion/refusal.ts';
import { fakeGitHub } from '../fixtures/github/api.ts';
import { enKatalog, type Innehallsutkast } from '../fixtures/innehall.ts';

const TODAY = '2026-12-01';
const SITE = 'https://exempel.se/katalogen';
const old = { kontroll: { datum: '2024-01-15', av: 'Plan 2024', belagg: 'dokument' } } as const;
const fresh = { kontroll: { datum: '2026-11-01', av: 'Kansliet', belagg: 'verksamheten' } } as const;
const remindersOf = (insatser: Innehallsutkast['insatser'], teams?: Record<string, string>): Issue[] =>
  makeReminders(enKatalog({ insatser: insatser ?? {} }, TODAY), SITE, teams);

describe('what a förbund is reminded of', () => {
  test('is one issue a month, a row for each insats that is due, oldest first', () => {
    const [one, ...more] = remindersOf({
      aldre: { ...old, titel: 'Äldre' },
      aldst: { kontroll: { datum: '2020-02-29', av: 'Plan', belagg: 'verksamheten' }, titel: 'Äldst' },
      fresh,
    });
    expect(more).toEqual([]);
    expect(one?.title).toBe('Att bekräfta: Samordningsförbundet Östra Södertörn, december 2026');
    expect(one?.body).toContain('2 insatser har uppgifter som är äldre än ett år');
    expect(one?.body.split('\n').filter((line) => line.startsWith('- [ ]'))).toEqual([
      `- [ ] [Äldst](${SITE}/insatser/aldst/), senast bekräftad 29 februari 2020, av verksamheten. Bekräfta [i Redaktionen](${SITE}/redaktion/#/collections/insatser/entries/aldst) · [i filen på GitHub](https://github.com/insatskatalogen/insatskatalogen/edit/main/content/insatser/aldst.mdx) · i terminalen: \`npm run bekrafta -- aldst\``,
      expect.stringContaining('[Äldre]'),
    ]);
    expect(one?.body).toContain('<!-- att-bekrafta:ostra-sodertorn:2026-12 -->');
  });

  test('is nothing when nothing is due', () => {
    expect(remindersOf({ fresh, slut: { ...old, period: { slut: '2024', kvar: 'nej' } } })).toEqual([]);
  });

  test('calls on nobody but the team that the project has named', () => {
    const insatser = { x: { ...old, titel: 'Ring @anna nu' } };
    expect(remindersOf(insatser)[0]?.body).not.toMatch(/@\w/);
    expect(remindersOf(insatser, { 'ostra-sodertorn': 'katalogen/ostra' })[0]?.body).toMatch(/^@katalogen\/ostra\n/);
    expect(remindersOf(insatser, { sodertalje: 'katalogen/sodra' })[0]?.body).not.toMatch(/@\w/);
  });

  test('fits in an issue however many there are, and says where the rest are', () => {
    const titelOf = (index: number): string => `Insats ${String(index)} [${'x'.repeat(60)}]`;
    const many = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [
        `insats-${String(index)}-${'x'.repeat(60)}`,
        { ...old, titel: titelOf(index) },
      ]),
    );
    const body = remindersOf(many)[0]?.body ?? '';
    expect(body.length).toBeLessThan(65_536);
    expect(body).toContain(
      `Och 140 insatser till. Alla står på [Samordningsförbundet Östra Södertörn](${SITE}/farskhet/ostra-sodertorn/)`,
    );
  });

  test('shows a title as nothing but text', () => {
    const body = remindersOf({ x: { ...old, titel: '[x](https://ont.example) <b> a/b#12' } })[0]?.body ?? '';
    expect(body).not.toMatch(/https:\/\/ont|(?<!\\)\]\(https:\/\/o|<b>|#12/);
  });
});

describe('opening issues', () => {
  const reminder: Issue = {
    title: 'Att bekräfta: A, december 2026',
    body: 'Text\n<!-- m -->',
    labels: ['att bekräfta'],
    mark: '<!-- m -->',
  };
  const repo = toRepo('a/b');
  const month = duringMonth(TODAY);
  const user = { login: 'github-actions[bot]' };
  const others = Array.from({ length: 230 }, (_, index) => ({ title: `Annat ${String(index)}`, body: null, user }));

  /** GitHub with issues that are there. */
  const gitHubWith = (issues: object[]) =>
    fakeGitHub(({ method }) => (method === 'POST' ? { html_url: 'https://github.com/a/b/issues/7' } : issues));

  test('asks for this month, open and closed, and opens what is not there', async () => {
    const { github, requests, written } = gitHubWith([]);
    expect(await openIssues(github, repo, [reminder], month)).toEqual(['https://github.com/a/b/issues/7']);
    expect(written()).toMatchObject([
      {
        method: 'POST',
        path: '/repos/a/b/issues',
        body: { title: reminder.title, body: reminder.body, labels: reminder.labels },
      },
    ]);
    expect(Object.fromEntries(requests[0]?.search ?? [])).toEqual({
      state: 'all',
      since: '2026-11-30T00:00:00.000Z',
      per_page: '100',
    });
  });

  test.each([
    [
      'its mark, on the third page, under another title',
      [...others, { title: 'Omdöpt', body: `x ${reminder.mark ?? ''}`, user }],
    ],
    ['its title, with another text', [{ title: reminder.title, body: 'skrivet om', user }]],
  ])('opens nothing when one has %s', async (_, issues) => {
    const { github, written } = gitHubWith(issues);
    expect(await openIssues(github, repo, [reminder], month)).toEqual([]);
    expect(written()).toEqual([]);
  });

  test.each([
    ['a pull request of the same name', { pull_request: {}, user }],
    ["somebody else's issue by its name", { user: { login: 'nagon' } }],
  ])('is not stopped by %s', async (_, one) => {
    const { github, written } = gitHubWith([{ title: reminder.title, body: reminder.mark, ...one }]);
    await openIssues(github, repo, [reminder], month);
    expect(written()).toHaveLength(1);
  });

  test('asks for those that are open, where that is what counts', async () => {
    const { github, requests } = gitHubWith([]);
    await openIssues(github, repo, [reminder], { state: 'open' });
    expect(requests[0]?.search.get('state')).toBe('open');
    expect(requests[0]?.search.has('since')).toBe(false);
  });

  test('asks nothing when nothing is due', async () => {
    const { github, requests } = gitHubWith([]);
    expect(await openIssues(github, repo, [], month)).toEqual([]);
    expect(requests).toEqual([]);
  });

  test('stops rather than goes on forever', async () => {
    const { github, requests, written } = gitHubWith(Array.from({ length: 10_001 }, () => ({ title: 'x', user })));
    await expect(openIssues(github, repo, [reminder], month)).rejects.toThrow('fler ärenden den här månaden');
    expect(requests.length).toBeLessThanOrEqual(101);
    expect(written()).toEqual([]);
  });
});

describe('GitHub', () => {
  /** Asks a real server, which answers with `status` and what it was asked. */
  async function ask(status: number): Promise<unknown> {
    const server = createServer((request, response) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify([request.method, request.url, request.headers.authorization]));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (typeof address !== 'object' || address === null) throw new Error('no port');
    const github = openGitHub('hemlig', { api: `http://127.0.0.1:${String(address.port)}` });
    try {
      return (await github.rest.issues.create({ ...toRepo('a/b'), title: 'x' })).data;
    } finally {
      server.close();
    }
  }

  test('is asked with the key', async () => {
    expect(await ask(201)).toEqual(['POST', '/repos/a/b/issues', 'token hemlig']);
  });

  test('that says no stops the script with a sentence', async () => {
    const error: unknown = await ask(403).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(Refusal);
    expect(error).toHaveProperty('message', 'GitHub svarade 403 på POST /repos/a/b/issues.');
  });

  test('that cannot be reached is not said to have answered', async () => {
    const github = openGitHub('hemlig', { fetch: () => Promise.reject(new TypeError('fetch failed')) });
    await expect(github.rest.issues.create({ ...toRepo('a/b'), title: 'x' })).rejects.toThrow(
      'GitHub gick inte att nå: POST /repos/a/b/issues.',
    );
  });
});

test('the site is where it is said to be, else where GitHub puts the pages of a project', () => {
  expect(siteAddress('Insatskatalogen/katalog')).toBe('https://insatskatalogen.github.io/katalog');
  expect(siteAddress('insatskatalogen/insatskatalogen.github.io')).toBe('https://insatskatalogen.github.io');
  expect(siteAddress('a/b', 'https://katalog.se/')).toBe('https://katalog.se');
  expect(siteAddress('a/b', 'https://katalog.se', '/insatser/')).toBe('https://katalog.se/insatser');
});

test('the workflow may write issues and nothing else', () => {
  const file: unknown = parse(readFileSync('.github/workflows/paminnelser.yml', 'utf8'));
  expect(file).toMatchObject({ jobs: { paminnelser: { permissions: { contents: 'read', issues: 'write' } } } });
});
