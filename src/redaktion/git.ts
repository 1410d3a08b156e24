import { existsSync } from 'node:fs';
import path from 'node:path';
import { GitError, simpleGit, type SimpleGit } from 'simple-git';
import type { FilePair } from './forslag/changes.ts';
import { Refusal } from './refusal.ts';

/** More than one command of ours ever has to say; past it git is stopped rather than kept in memory. */
const MAX_BYTES = 64 * 1024 * 1024;
/** A file of content/ is a text that people write; a larger one is not read. */
const MAX_FILE_BYTES = 1024 * 1024;

/** Of what the environment tells git, only who the person is; the rest could lead it elsewhere or start programs. */
const WHO = ['GIT_AUTHOR_NAME', 'GIT_AUTHOR_EMAIL', 'GIT_COMMITTER_NAME', 'GIT_COMMITTER_EMAIL'];
const LEFT_OUT = /^(?:git_.*|editor|visual|pager|prefix|ssh_askpass)$/i;

/** Git in a folder. A file's name is only a name to it, it answers in English, and what it refuses is a `GitError`. */
function openGit(root: string): SimpleGit {
  const tooMuch = new AbortController();
  return simpleGit({
    baseDir: root,
    abort: tooMuch.signal,
    allowEnvironment: [...WHO, 'GIT_LITERAL_PATHSPECS'],
    // Left to itself it takes a quiet no for a yes.
    errors: (error, { exitCode, stdErr }) =>
      error instanceof Error ? error : exitCode === 0 ? undefined : Buffer.concat(stdErr),
  })
    .env({
      ...Object.fromEntries(Object.entries(process.env).filter(([name]) => WHO.includes(name) || !LEFT_OUT.test(name))),
      GIT_LITERAL_PATHSPECS: '1',
      LC_ALL: 'C',
    })
    .outputHandler((_command, stdout) => {
      let bytes = 0;
      stdout.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > MAX_BYTES) tooMuch.abort();
      });
    });
}

/** What git answers, or nothing when it says no. */
const attempt = (task: PromiseLike<string>): PromiseLike<string | undefined> =>
  task.then(
    (answer) => answer,
    () => undefined,
  );

const succeeds = async (task: PromiseLike<string>): Promise<boolean> => (await attempt(task)) !== undefined;

/** What a branch and a commit are to be called, and the one file they are about. */
export type Change = { branch: string; file: string; message: string };

/** Work that git has begun and not ended; a commit now would become part of it. */
const UNDER_WAY = ['MERGE_HEAD', 'rebase-merge', 'rebase-apply', 'CHERRY_PICK_HEAD', 'REVERT_HEAD', 'BISECT_LOG'];

async function isUnderWay(git: SimpleGit, root: string): Promise<boolean> {
  for (const name of UNDER_WAY) {
    const place = (await git.revparse(['--git-path', name])).trim();
    if (existsSync(path.resolve(root, place))) return true;
  }
  return false;
}

/** Why no branch and commit can be made now, in Swedish, or nothing when they can. */
export async function findObstacle(
  root: string,
  { branch, file }: Pick<Change, 'branch' | 'file'>,
): Promise<string | undefined> {
  const git = openGit(root);
  if (!(await git.version()).installed) return 'Git finns inte på datorn.';
  if (!(await git.checkIsRepo())) return 'Mappen är inget git-arkiv.';
  if (!(await succeeds(git.revparse(['--verify', 'HEAD'])))) return 'Arkivet har ingen commit än.';
  if (await isUnderWay(git, root))
    return 'Git är mitt i något annat, till exempel en sammanslagning. Gör klart det först.';
  for (const who of ['GIT_COMMITTER_IDENT', 'GIT_AUTHOR_IDENT'])
    if (!(await succeeds(git.raw('var', who))))
      return 'Git vet inte vem du är. Ange user.name och user.email med git config.';
  // The one command that takes names as they are, and refuses to be told so.
  const byName = openGit(root).env('GIT_LITERAL_PATHSPECS', '0');
  if (await succeeds(byName.raw('check-ignore', '--quiet', '--', file)))
    return `Git är inställt på att bortse från ${file}.`;
  if (await succeeds(git.raw('show-ref', '--verify', '--quiet', `refs/heads/${branch}`)))
    return `Grenen ${branch} finns redan.`;
  return undefined;
}

/** Whether the file differs from the last commit, staged or not. */
export async function isChanged(root: string, file: string): Promise<boolean> {
  const git = openGit(root);
  return (
    (await succeeds(git.revparse(['--verify', 'HEAD']))) && (await git.raw('status', '--porcelain', '--', file)) !== ''
  );
}

const branchOf = async (git: SimpleGit): Promise<string | undefined> =>
  (await git.raw('branch', '--show-current')).trim() || undefined;

/** The branch one stands on, or nothing beside a branch. */
export const currentBranch = (root: string): Promise<string | undefined> => branchOf(openGit(root));

/**
 * A new branch from where one stands, and a commit with the one file on it. Other changes are left
 * as they are, staged ones too. What cannot be finished is undone: the file then lies as it was
 * written, on the branch one came from. Returns what git said when it failed.
 */
export async function branchAndCommit(root: string, { branch, file, message }: Change): Promise<string | undefined> {
  const git = openGit(root);
  const from = await branchOf(git);
  const back = from === undefined ? ['--detach', (await git.revparse(['HEAD'])).trim()] : [from];
  const isNew = !(await succeeds(git.raw('ls-files', '--error-unmatch', '--', file)));
  try {
    await git.raw('switch', '--quiet', '--create', branch);
    await git.raw('add', '--', file);
    await git.raw('commit', '--quiet', '--only', '-m', message, '--', file);
    return undefined;
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    if ((await branchOf(git)) === branch) {
      await attempt(isNew ? git.raw('rm', '--cached', '--quiet', '--', file) : git.raw('reset', '--quiet', '--', file));
      await attempt(git.raw('switch', '--quiet', ...back));
      await attempt(git.raw('branch', '--quiet', '--delete', '--force', branch));
    }
    return error.message.trim() || 'Git sade inte varför.';
  }
}

async function findCommit(git: SimpleGit, ref: string): Promise<string> {
  const answer = await attempt(git.raw('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`));
  if (answer !== undefined) return answer.trim();
  throw new Refusal(`Git hittar inte "${ref}". Är hela historiken hämtad? Prova: git fetch --unshallow`);
}

/** The text of a file in a commit; one that cannot be read is still there, and an empty text says so. */
async function textIn(git: SimpleGit, sha: string, file: string): Promise<string> {
  const size = Number((await attempt(git.raw('cat-file', '-s', `${sha}:${file}`))) ?? Infinity);
  return size > MAX_FILE_BYTES ? '' : ((await attempt(git.raw('cat-file', 'blob', `${sha}:${file}`))) ?? '');
}

type Row = { letter: string; file: string; from?: string };

/** `git diff --name-status -z`: a letter, then one name, or two when a file has another name. */
function readRows(output: string): Row[] {
  const parts = output.split('\0');
  const rows: Row[] = [];
  while (parts.length > 1) {
    const letter = parts.shift()?.slice(0, 1) ?? '';
    const file = parts.shift() ?? '';
    const to = letter === 'R' ? parts.shift() : undefined;
    rows.push(to === undefined ? { letter, file } : { letter, file: to, from: file });
  }
  return rows;
}

const inContent = (file: string | undefined): string | undefined => (file?.startsWith('content/') ? file : undefined);

/** What a proposal does: the files of content/ before and after, and how many files besides. */
export type Difference = { pairs: FilePair[]; outside: number };

/**
 * Compares two commits from where they parted. A shallow clone may not know that place; then the
 * two are compared as they are, which is right for the merge that GitHub makes of a pull request.
 */
export async function compareCommits(root: string, from: string, to: string): Promise<Difference> {
  const git = openGit(root);
  const base = await findCommit(git, from);
  const head = await findCommit(git, to);
  const start = (await attempt(git.raw('merge-base', base, head)))?.trim() ?? base;
  const rows = readRows(
    // Two insatser look much alike to git: a new one beside one that went is not the same under another name.
    await git.raw('diff', '--name-status', '-z', '--find-renames=80%', '--no-ext-diff', start, head, '--'),
  );
  const pairs: FilePair[] = [];
  for (const { letter, file, from: old = file } of rows) {
    // A file that comes from outside is new here, one that goes out is gone.
    const before = letter === 'A' ? undefined : inContent(old);
    const after = letter === 'D' ? undefined : inContent(file);
    const name = after ?? before;
    if (name === undefined) continue;
    pairs.push({
      file: name,
      ...(before !== undefined && before !== name && { from: before }),
      before: before && (await textIn(git, start, before)),
      after: after && (await textIn(git, head, after)),
    });
  }
  const outside = rows.filter(({ file, from: old = file }) => !inContent(file) || !inContent(old));
  return { pairs, outside: outside.length };
}
