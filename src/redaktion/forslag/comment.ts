import { z } from 'zod';
import { sammanfattning } from './summary.ts';
import { somMarkdown } from './summary-text.ts';
import { ROBOT, type Anrop } from './github.ts';

/** What the preview is called among the files of a run. */
export const FORHANDSVISNING = 'forhandsvisning.html';

/** Tells our comment from others by the same robot. */
export const MARKE = '<!-- insatskatalogen:sammanfattning -->';
const MAX_SIDOR = 10;
const MAX_FILSIDOR = 30;
const PER_SIDA = 100;

const nummer = z.int().positive();
const commit = z.string().regex(/^[0-9a-f]{40}$/);

/** What GitHub says has happened: a run has ended. Only the branch's name is chosen by whoever proposes. */
const handelse = z.object({
  repository: z.object({ full_name: z.string().regex(/^[\w.-]+\/[\w.-]+$/) }),
  workflow_run: z.object({
    id: nummer,
    event: z.string(),
    head_sha: commit,
    head_branch: z.string(),
    head_repository: z.object({ id: nummer, owner: z.object({ login: z.string() }) }),
  }),
});
type Korning = z.infer<typeof handelse>['workflow_run'];

const forslag = z.array(
  z.object({
    number: nummer,
    draft: z.boolean().default(false),
    head: z.object({ sha: commit, repo: z.object({ id: nummer }).nullable() }),
  }),
);
const filer = z.object({ artifacts: z.array(z.object({ id: nummer, name: z.string(), expired: z.boolean() })) });
const andrade = z.array(z.object({ filename: z.string() }));
const kommentarer = z.array(
  z.object({ id: nummer, body: z.string().nullish(), user: z.object({ login: z.string() }).nullish() }),
);

/**
 * The pull request that the run was for, by GitHub's own word. The run itself names none when the
 * proposal comes from a fork, and what the run wrote could name somebody else's.
 */
async function hittaForslag(anrop: Anrop, repo: string, { head_sha, head_branch, head_repository }: Korning) {
  const gren = encodeURIComponent(`${head_repository.owner.login}:${head_branch}`);
  const svar = forslag.parse(await anrop('GET', `/repos/${repo}/pulls?state=open&per_page=100&head=${gren}`));
  return svar.find(({ head }) => head.sha === head_sha && head.repo?.id === head_repository.id);
}

async function hittaForhandsvisning(anrop: Anrop, repo: string, { id }: Korning): Promise<string | undefined> {
  const svar = filer.parse(await anrop('GET', `/repos/${repo}/actions/runs/${id}/artifacts?name=${FORHANDSVISNING}`));
  const fil = svar.artifacts.find(({ name, expired }) => name === FORHANDSVISNING && !expired);
  return fil && `https://github.com/${repo}/actions/runs/${id}/artifacts/${fil.id}`;
}

/**
 * How many files outside content/ the proposal changes, by GitHub's own word: the warning about them must not
 * be left to the proposal itself. GitHub lists at most 3,000 files.
 */
async function raknaUtanfor(anrop: Anrop, repo: string, nr: number): Promise<number> {
  let antal = 0;
  for (let sida = 1; sida <= MAX_FILSIDOR; sida += 1) {
    const svar = andrade.parse(
      await anrop('GET', `/repos/${repo}/pulls/${nr}/files?per_page=${PER_SIDA}&page=${sida}`),
    );
    antal += svar.filter(({ filename }) => !filename.startsWith('content/')).length;
    if (svar.length < PER_SIDA) break;
  }
  return antal;
}

async function hittaKommentar(anrop: Anrop, repo: string, nr: number): Promise<number | undefined> {
  for (let sida = 1; sida <= MAX_SIDOR; sida += 1) {
    const vag = `/repos/${repo}/issues/${nr}/comments?per_page=${PER_SIDA}&page=${sida}`;
    const svar = kommentarer.parse(await anrop('GET', vag));
    const egen = svar.find(({ user, body }) => user?.login === ROBOT && body?.startsWith(MARKE));
    if (egen) return egen.id;
    if (svar.length < PER_SIDA) return undefined;
  }
  return undefined;
}

const lasSvar = (text: string) => {
  try {
    return sammanfattning.safeParse(JSON.parse(text)).data;
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
export async function kommentera(handelsen: unknown, text: string | undefined, anrop: Anrop): Promise<string> {
  const { repository, workflow_run: korning } = handelse.parse(handelsen);
  const repo = repository.full_name;
  if (korning.event !== 'pull_request') return 'Körningen hör inte till någon pull request.';
  const svar = text === undefined ? undefined : lasSvar(text);
  if (!svar) return 'Körningen lämnade ingen sammanfattning som går att läsa.';
  const pull = await hittaForslag(anrop, repo, korning);
  if (!pull) return 'Ingen öppen pull request har den här ändringen längst fram.';

  const forhandsvisning = await hittaForhandsvisning(anrop, repo, korning);
  const utanfor = await raknaUtanfor(anrop, repo, pull.number);
  const markdown = somMarkdown(
    { ...svar, utanfor },
    {
      repo: { namn: repo, sha: korning.head_sha },
      utkast: pull.draft,
      ...(forhandsvisning !== undefined && { forhandsvisning }),
    },
  );
  const body = `${MARKE}\n${markdown}\n`;
  const egen = await hittaKommentar(anrop, repo, pull.number);
  if (egen === undefined) await anrop('POST', `/repos/${repo}/issues/${pull.number}/comments`, { body });
  else await anrop('PATCH', `/repos/${repo}/issues/comments/${egen}`, { body });
  return `${egen === undefined ? 'Skrev en kommentar' : 'Skrev om kommentaren'} på pull request ${pull.number}.`;
}
