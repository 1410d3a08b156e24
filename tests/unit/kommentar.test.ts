import { describe, expect, it } from 'vitest';
import type { Anrop } from '../../src/redaktion/forslag/github.ts';
import { kommentera, MARKE } from '../../src/redaktion/forslag/comment.ts';
import { sammanfatta } from '../../src/redaktion/forslag/summary.ts';
import { enInsatsFil } from '../fixtures/innehallsmapp.ts';

const SHA = 'a'.repeat(40);
const handelse = (event = 'pull_request', head_branch = 'cms/insatser/öppen väg&state=closed') => ({
  repository: { full_name: 'vi/katalog' },
  workflow_run: {
    id: 7,
    event,
    head_sha: SHA,
    head_branch,
    head_repository: { id: 5, owner: { login: 'nagon' } },
    // What a run of a fork says: nothing.
    pull_requests: [],
  },
});
const ett = (namn: string, titel: string) => ({
  fil: `content/insatser/${namn}.mdx`,
  fore: undefined,
  efter: enInsatsFil({ titel }),
});
const svaret = (titel = 'Öppen väg'): string =>
  JSON.stringify(sammanfatta([ett('oppen-vag', titel)], 0, { filer: 1, fel: [], tips: [] }));
const pull = (number: number, sha: string, repo: number | null) => ({
  number,
  draft: true,
  head: { sha, repo: repo === null ? null : { id: repo } },
});

/** A GitHub of a few answers that keeps what was asked of it. */
const github = ({
  pulls = [pull(12, SHA, 5)],
  kommentarer = [[]],
  filer = [],
}: { pulls?: object[]; kommentarer?: object[][]; filer?: string[] } = {}) => {
  const fragor: { metod: string; vag: string; body: string }[] = [];
  const anrop: Anrop = (metod, vag, kropp) => {
    const body: unknown = kropp && Reflect.get(kropp, 'body');
    fragor.push({ metod, vag, body: typeof body === 'string' ? body : '' });
    if (vag.includes('/pulls?')) return Promise.resolve(pulls);
    if (vag.includes('/files?')) {
      const sida = Number(new URL(vag, 'https://api.github.com').searchParams.get('page'));
      return Promise.resolve(filer.slice((sida - 1) * 100, sida * 100).map((filename) => ({ filename })));
    }
    if (vag.includes('/artifacts?')) {
      return Promise.resolve({ artifacts: [{ id: 99, name: 'forhandsvisning.html', expired: false }] });
    }
    return Promise.resolve(metod === 'GET' ? (kommentarer.shift() ?? []) : {});
  };
  return { anrop, fragor, skrivna: () => fragor.filter(({ metod }) => metod !== 'GET') };
};

describe('the comment on a pull request', () => {
  it('is written on the one GitHub says has the commit, with a link to the preview', async () => {
    const { anrop, fragor, skrivna } = github();
    await kommentera(handelse(), svaret(), anrop);
    expect(fragor[0]?.vag).toContain('&head=nagon%3Acms%2Finsatser%2F%C3%B6ppen%20v%C3%A4g%26state%3Dclosed');
    expect(skrivna()).toMatchObject([{ metod: 'POST', vag: '/repos/vi/katalog/issues/12/comments' }]);
    const body = skrivna()[0]?.body ?? '';
    expect(body.startsWith(`${MARKE}\n### 1 ny insats; inga fel`)).toBe(true);
    expect(body).toContain('[Se hur sidorna blir](https://github.com/vi/katalog/actions/runs/7/artifacts/99)');
    expect(body).toContain(`[Öppen väg](https://github.com/vi/katalog/blob/${SHA}/content/insatser/oppen-vag.mdx)`);
  });

  it('tells of files outside content/ by what GitHub says, whatever the proposal itself says', async () => {
    const filer = [
      ...Array.from({ length: 100 }, (_, nr) => `content/insatser/${String(nr)}.mdx`),
      'src/x.ts',
      'package.json',
    ];
    const { anrop, skrivna } = github({ filer });
    await kommentera(handelse(), svaret(), anrop);
    expect(skrivna()[0]?.body).toContain('Förslaget ändrar också 2 filer utanför `content/`.');
  });

  it("is one, written anew, and never somebody else's", async () => {
    const andras = { id: 1, body: `${MARKE} härmat`, user: { login: 'nagon' } };
    const robotens = { id: 2, body: 'Något annat', user: { login: 'github-actions[bot]' } };
    const full = Array.from({ length: 100 }, () => andras);
    const egen = { id: 3, body: `${MARKE}\n### Förr`, user: { login: 'github-actions[bot]' } };
    const { anrop, skrivna } = github({ kommentarer: [full, [andras, robotens, egen]] });
    await kommentera(handelse(), svaret(), anrop);
    expect(skrivna()).toMatchObject([{ metod: 'PATCH', vag: '/repos/vi/katalog/issues/comments/3' }]);
  });

  it.each([
    ['another commit', [pull(12, 'b'.repeat(40), 5)]],
    ['another fork', [pull(12, SHA, 6)]],
    ['a fork that is gone', [pull(12, SHA, null)]],
    ['none', []],
  ])('is not written when the pull request has %s', async (_, pulls) => {
    const { anrop, skrivna } = github({ pulls });
    await kommentera(handelse(), svaret(), anrop);
    expect(skrivna()).toEqual([]);
  });

  it.each([
    ['nothing', undefined],
    ['no JSON', 'PK\u0003\u0004'],
    ['other fields', JSON.stringify({ ...JSON.parse(svaret()), nummer: 1 })],
    ['Markdown of its own', JSON.stringify({ markdown: '# Godkänt' })],
    ['texts without end', svaret().replace('Öppen väg', 'x'.repeat(100_000))],
  ])('is not written from %s', async (_, text) => {
    const { anrop, fragor } = github();
    await kommentera(handelse(), text, anrop);
    expect(fragor).toEqual([]);
  });

  it('is not written for a run that no pull request started', async () => {
    const { anrop, fragor } = github();
    await kommentera(handelse('push'), svaret(), anrop);
    expect(fragor).toEqual([]);
  });

  it('protects texts that the job of the proposal did not', async () => {
    const { anrop, skrivna } = github();
    await kommentera(handelse(), svaret('X').replaceAll('"X"', JSON.stringify('@octocat <img src=x> ![](x)')), anrop);
    expect(skrivna()[0]?.body.replace(MARKE, '')).not.toMatch(/<|@o|(?<!\\)!/);
  });
});
