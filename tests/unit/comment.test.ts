import { describe, expect, it } from 'vitest';
import { MARK, putComment } from '../../src/redaktion/forslag/comment.ts';
import { summarise } from '../../src/redaktion/forslag/summary.ts';
import { fakeGitHub } from '../fixtures/github/api.ts';
import { enInsatsFil } from '../fixtures/innehallsmapp.ts';

const SHA = 'a'.repeat(40);
const BRANCH = 'cms/insatser/öppen väg&state=closed';
const eventOf = (event = 'pull_request', head_branch = BRANCH) => ({
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
const added = (name: string, titel: string) => ({
  file: `content/insatser/${name}.mdx`,
  before: undefined,
  after: enInsatsFil({ titel }),
});
const summaryOf = (titel = 'Öppen väg'): string =>
  JSON.stringify(summarise([added('oppen-vag', titel)], 0, { files: 1, faults: [], advice: [] }));
const pull = (number: number, sha: string, repo: number | null) => ({
  number,
  draft: true,
  head: { sha, repo: repo === null ? null : { id: repo } },
});

const gitHubWith = ({
  pulls = [pull(12, SHA, 5)],
  comments = [],
  files = [],
}: { pulls?: object[]; comments?: object[]; files?: string[] } = {}) =>
  fakeGitHub(({ method, path }) => {
    if (method !== 'GET') return {};
    if (path.endsWith('/pulls')) return pulls;
    if (path.endsWith('/files')) return files.map((filename) => ({ filename }));
    if (path.endsWith('/artifacts'))
      return { artifacts: [{ id: 99, name: 'forhandsvisning.html', expired: false }], total_count: 1 };
    return comments;
  });

describe('the comment on a pull request', () => {
  it('is written on the one GitHub says has the commit, with a link to the preview', async () => {
    const { github, requests, written } = gitHubWith();
    await putComment(eventOf(), summaryOf(), github);
    expect(requests[0]?.search.get('head')).toBe(`nagon:${BRANCH}`);
    expect(requests[0]?.search.getAll('state')).toEqual(['open']);
    expect(written()).toMatchObject([{ method: 'POST', path: '/repos/vi/katalog/issues/12/comments' }]);
    const body = String(written()[0]?.body['body']);
    expect(body.startsWith(`${MARK}\n### 1 ny insats; inga fel`)).toBe(true);
    expect(body).toContain('[Se hur sidorna blir](https://github.com/vi/katalog/actions/runs/7/artifacts/99)');
    expect(body).toContain(`[Öppen väg](https://github.com/vi/katalog/blob/${SHA}/content/insatser/oppen-vag.mdx)`);
  });

  it('tells of files outside content/ by what GitHub says, whatever the proposal itself says', async () => {
    const files = [
      ...Array.from({ length: 100 }, (_, index) => `content/insatser/${String(index)}.mdx`),
      'src/x.ts',
      'package.json',
    ];
    const { github, written } = gitHubWith({ files });
    await putComment(eventOf(), summaryOf(), github);
    expect(written()[0]?.body['body']).toContain('Förslaget ändrar också 2 filer utanför `content/`.');
  });

  const theirs = { id: 1, body: `${MARK} härmat`, user: { login: 'nagon' } };
  const other = { id: 2, body: 'Något annat', user: { login: 'github-actions[bot]' } };
  const own = { id: 3, body: `${MARK}\n### Förr`, user: { login: 'github-actions[bot]' } };

  it("is one, written anew, and never somebody else's", async () => {
    const { github, written } = gitHubWith({ comments: [...Array.from({ length: 101 }, () => theirs), other, own] });
    await putComment(eventOf(), summaryOf(), github);
    expect(written()).toMatchObject([{ method: 'PATCH', path: '/repos/vi/katalog/issues/comments/3' }]);
  });

  it('does not look for itself among comments without end', async () => {
    const { github, requests } = gitHubWith({ comments: Array.from({ length: 5000 }, () => theirs) });
    await putComment(eventOf(), summaryOf(), github);
    expect(requests.filter(({ method, path }) => method === 'GET' && path.endsWith('/comments'))).toHaveLength(10);
  });

  it.each([
    ['another commit', [pull(12, 'b'.repeat(40), 5)]],
    ['another fork', [pull(12, SHA, 6)]],
    ['a fork that is gone', [pull(12, SHA, null)]],
    ['none', []],
  ])('is not written when the pull request has %s', async (_, pulls) => {
    const { github, written } = gitHubWith({ pulls });
    await putComment(eventOf(), summaryOf(), github);
    expect(written()).toEqual([]);
  });

  it.each([
    ['nothing', undefined],
    ['no JSON', 'PK\u0003\u0004'],
    ['other fields', JSON.stringify({ ...JSON.parse(summaryOf()), number: 1 })],
    ['Markdown of its own', JSON.stringify({ markdown: '# Godkänt' })],
    ['texts without end', summaryOf().replace('Öppen väg', 'x'.repeat(100_000))],
  ])('is not written from %s', async (_, text) => {
    const { github, requests } = gitHubWith();
    await putComment(eventOf(), text, github);
    expect(requests).toEqual([]);
  });

  it('is not written for a run that no pull request started', async () => {
    const { github, requests } = gitHubWith();
    await putComment(eventOf('push'), summaryOf(), github);
    expect(requests).toEqual([]);
  });

  it('protects texts that the job of the proposal did not', async () => {
    const { github, written } = gitHubWith();
    const text = summaryOf('X').replaceAll('"X"', JSON.stringify('@octocat <img src=x> ![](x)'));
    await putComment(eventOf(), text, github);
    expect(String(written()[0]?.body['body']).replace(MARK, '')).not.toMatch(/<|@o|(?<!\\)!/);
  });
});
