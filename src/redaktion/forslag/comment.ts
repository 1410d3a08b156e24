import type { Octokit } from '@octokit/rest';
import { z } from 'zod';
import { PER_PAGE, ROBOT, toRepo, type Repo } from './github.ts';
import { summarySchema } from './summary.ts';
import { toMarkdown } from './summary-text.ts';

/** What the preview is called among the files of a run. */
const PREVIEW = 'forhandsvisning.html';

/** Tells our comment from others by the same robot. */
export const MARK = '<!-- insatskatalogen:sammanfattning -->';
const MAX_COMMENT_PAGES = 10;
/** GitHub lists at most 3,000 files. */
const MAX_FILE_PAGES = 30;

const number = z.int().positive();

/** What GitHub says has happened: a run has ended. Only the branch's name is chosen by whoever proposes. */
const eventSchema = z.object({
  repository: z.object({ full_name: z.string().regex(/^[\w.-]+\/[\w.-]+$/) }),
  workflow_run: z.object({
    id: number,
    event: z.string(),
    head_sha: z.string().regex(/^[0-9a-f]{40}$/),
    head_branch: z.string(),
    head_repository: z.object({ id: number, owner: z.object({ login: z.string() }) }),
  }),
});
type Run = z.infer<typeof eventSchema>['workflow_run'];

/** The library's types do not know that a fork may be gone. */
const pullsSchema = z.array(
  z.object({
    number,
    draft: z.boolean().default(false),
    head: z.object({ sha: z.string(), repo: z.object({ id: number }).nullable() }),
  }),
);

/**
 * The pull request that the run was for, by GitHub's own word. The run itself names none when the
 * proposal comes from a fork, and what the run wrote could name somebody else's.
 */
async function findPullRequest(github: Octokit, repo: Repo, { head_sha, head_branch, head_repository }: Run) {
  const head = `${head_repository.owner.login}:${head_branch}`;
  const { data } = await github.rest.pulls.list({ ...repo, state: 'open', head, per_page: PER_PAGE });
  return pullsSchema
    .parse(data)
    .find((pull) => pull.head.sha === head_sha && pull.head.repo?.id === head_repository.id);
}

async function findPreview(github: Octokit, repo: Repo, { id }: Run): Promise<string | undefined> {
  const { data } = await github.rest.actions.listWorkflowRunArtifacts({ ...repo, run_id: id, name: PREVIEW });
  const file = data.artifacts.find(({ name, expired }) => name === PREVIEW && !expired);
  return file && `https://github.com/${repo.owner}/${repo.repo}/actions/runs/${id}/artifacts/${file.id}`;
}

/**
 * How many files outside content/ the proposal changes, by GitHub's own word: the warning about them must not
 * be left to the proposal itself.
 */
async function countOutside(github: Octokit, repo: Repo, pull_number: number): Promise<number> {
  let outside = 0;
  let pages = 0;
  for await (const { data } of github.paginate.iterator(github.rest.pulls.listFiles, {
    ...repo,
    pull_number,
    per_page: PER_PAGE,
  })) {
    outside += data.filter(({ filename }) => !filename.startsWith('content/')).length;
    pages += 1;
    if (pages === MAX_FILE_PAGES) break;
  }
  return outside;
}

async function findComment(github: Octokit, repo: Repo, issue_number: number): Promise<number | undefined> {
  let pages = 0;
  for await (const { data } of github.paginate.iterator(github.rest.issues.listComments, {
    ...repo,
    issue_number,
    per_page: PER_PAGE,
  })) {
    const own = data.find(({ user, body }) => user?.login === ROBOT && body?.startsWith(MARK));
    if (own) return own.id;
    pages += 1;
    if (pages === MAX_COMMENT_PAGES) break;
  }
  return undefined;
}

const readSummary = (text: string) => {
  try {
    return summarySchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

/**
 * Puts the summary of a run on its pull request, in one comment that is written anew each time.
 * `text` was written by a job that ran the proposal's own code, so it is data and no more: what
 * does not fit the schema is not shown, and everything that is shown is escaped here.
 * Gives a sentence for the log.
 */
export async function putComment(event: unknown, text: string | undefined, github: Octokit): Promise<string> {
  const { repository, workflow_run: run } = eventSchema.parse(event);
  const repo = toRepo(repository.full_name);
  if (run.event !== 'pull_request') return 'Körningen hör inte till någon pull request.';
  const summary = text === undefined ? undefined : readSummary(text);
  if (!summary) return 'Körningen lämnade ingen sammanfattning som går att läsa.';
  const pull = await findPullRequest(github, repo, run);
  if (!pull) return 'Ingen öppen pull request har den här ändringen längst fram.';

  const preview = await findPreview(github, repo, run);
  const outside = await countOutside(github, repo, pull.number);
  const markdown = toMarkdown(
    { ...summary, outside },
    {
      repo: { name: repository.full_name, sha: run.head_sha },
      isDraft: pull.draft,
      ...(preview !== undefined && { preview }),
    },
  );
  const body = `${MARK}\n${markdown}\n`;
  const own = await findComment(github, repo, pull.number);
  if (own === undefined) await github.rest.issues.createComment({ ...repo, issue_number: pull.number, body });
  else await github.rest.issues.updateComment({ ...repo, comment_id: own, body });
  return `${own === undefined ? 'Skrev en kommentar' : 'Skrev om kommentaren'} på pull request ${pull.number}.`;
}
