import { execFileSync } from 'node:child_process';
import type { Filpar } from './changes.ts';
import { Stopp } from '../../../scripts/lib/run.mjs';

const MAX_BYTES = 64 * 1024 * 1024;
/** A file of content/ is a text that people write; a larger one is not read. */
const MAX_FIL = 1024 * 1024;

/** Quiet: what git says of a ref that is not there is told in our own words. */
const git = (rot: string, ...args: string[]): string =>
  execFileSync('git', args, {
    cwd: rot,
    encoding: 'utf8',
    maxBuffer: MAX_BYTES,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, GIT_LITERAL_PATHSPECS: '1', LC_ALL: 'C' },
  });

const forsok = (rot: string, ...args: string[]): string | undefined => {
  try {
    return git(rot, ...args);
  } catch {
    return undefined;
  }
};

const commit = (rot: string, ref: string): string => {
  const svar = forsok(rot, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
  if (svar !== undefined) return svar.trim();
  throw new Stopp(`Git hittar inte "${ref}". Är hela historiken hämtad? Prova: git fetch --unshallow`);
};

/** The text of a file in a commit; undefined where there is none that can be read. */
const textI = (rot: string, sha: string, fil: string): string | undefined => {
  const storlek = Number(forsok(rot, 'cat-file', '-s', `${sha}:${fil}`) ?? Infinity);
  // An unreadable file is still there: an empty text says so.
  return storlek > MAX_FIL ? '' : (forsok(rot, 'cat-file', 'blob', `${sha}:${fil}`) ?? '');
};

type Rad = { bokstav: string; fil: string; fran?: string };

/** `git diff --name-status -z`: a letter, then one name, or two when a file has another name. */
function rader(ut: string): Rad[] {
  const delar = ut.split('\0');
  const svar: Rad[] = [];
  while (delar.length > 1) {
    const bokstav = delar.shift()?.slice(0, 1) ?? '';
    const fil = delar.shift() ?? '';
    const ny = bokstav === 'R' ? delar.shift() : undefined;
    svar.push(ny === undefined ? { bokstav, fil } : { bokstav, fil: ny, fran: fil });
  }
  return svar;
}

/** What a proposal does: the files of content/ before and after, and how many files besides. */
export type Skillnad = { par: Filpar[]; utanfor: number };

/**
 * Compares two commits from where they parted. A shallow clone may not know that place; then the
 * two are compared as they are, which is right for the merge that GitHub makes of a pull request.
 */
export function skillnad(rot: string, fran: string, till: string): Skillnad {
  const [bas, huvud] = [commit(rot, fran), commit(rot, till)];
  const start = forsok(rot, 'merge-base', bas, huvud)?.trim() ?? bas;
  // Two insatser look much alike to git: a new one beside one that went is not the same under another name.
  const alla = rader(
    git(rot, 'diff', '--name-status', '-z', '--find-renames=80%', '--no-ext-diff', start, huvud, '--'),
  );
  const iInnehall = (fil: string | undefined): boolean => fil?.startsWith('content/') ?? false;
  const bort = (fil: string): Filpar => ({ fil, fore: textI(rot, start, fil), efter: undefined });
  // A file that comes from outside is new here, one that goes out is gone.
  const par = alla.flatMap(({ bokstav, fil, fran: gammal }): Filpar[] => {
    if (!iInnehall(fil)) return iInnehall(gammal) ? [bort(gammal ?? fil)] : [];
    if (bokstav === 'D') return [bort(fil)];
    const efter = textI(rot, huvud, fil);
    if (gammal !== undefined && iInnehall(gammal)) {
      return [{ fil, fran: gammal, fore: textI(rot, start, gammal), efter }];
    }
    return [{ fil, fore: bokstav === 'A' || gammal !== undefined ? undefined : textI(rot, start, fil), efter }];
  });
  return {
    par,
    utanfor: alla.filter(({ fil, fran: gammal }) => !iInnehall(fil) || (gammal !== undefined && !iInnehall(gammal)))
      .length,
  };
}
