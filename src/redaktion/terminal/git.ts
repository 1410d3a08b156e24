import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** What a branch and a commit are to be called, and the one file they are about. */
export type Andring = { gren: string; fil: string; meddelande: string };

class Gitfel extends Error {}

function git(rot: string, ...args: string[]): string {
  try {
    return execFileSync('git', args, {
      cwd: rot,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, LC_ALL: 'C' },
    }).trim();
  } catch (fel) {
    const sagt: unknown = typeof fel === 'object' && fel !== null ? Reflect.get(fel, 'stderr') : '';
    throw new Gitfel(typeof sagt === 'string' ? sagt.trim() : '', { cause: fel });
  }
}

const lyckas = (rot: string, ...args: string[]): boolean => {
  try {
    git(rot, ...args);
    return true;
  } catch {
    return false;
  }
};

/** Work that git has begun and not ended; a commit now would become part of it. */
const PAGAR = ['MERGE_HEAD', 'rebase-merge', 'rebase-apply', 'CHERRY_PICK_HEAD', 'REVERT_HEAD', 'BISECT_LOG'];

/** Why no branch and commit can be made now, in Swedish, or nothing when they can. */
export function hinder(rot: string, { gren, fil }: Pick<Andring, 'gren' | 'fil'>): string | undefined {
  if (!lyckas(rot, '--version')) return 'Git finns inte på datorn.';
  if (!lyckas(rot, 'rev-parse', '--is-inside-work-tree')) return 'Mappen är inget git-arkiv.';
  if (!lyckas(rot, 'rev-parse', '--verify', 'HEAD')) return 'Arkivet har ingen commit än.';
  if (PAGAR.some((namn) => existsSync(path.resolve(rot, git(rot, 'rev-parse', '--git-path', namn)))))
    return 'Git är mitt i något annat, till exempel en sammanslagning. Gör klart det först.';
  if (!lyckas(rot, 'var', 'GIT_COMMITTER_IDENT') || !lyckas(rot, 'var', 'GIT_AUTHOR_IDENT'))
    return 'Git vet inte vem du är. Ange user.name och user.email med git config.';
  if (lyckas(rot, 'check-ignore', '--quiet', '--', fil)) return `Git är inställt på att bortse från ${fil}.`;
  if (lyckas(rot, 'show-ref', '--verify', '--quiet', `refs/heads/${gren}`)) return `Grenen ${gren} finns redan.`;
  return undefined;
}

/** Whether the file differs from the last commit, staged or not. */
export const arAndrad = (rot: string, fil: string): boolean =>
  lyckas(rot, 'rev-parse', '--verify', 'HEAD') && git(rot, 'status', '--porcelain', '--', fil) !== '';

/** The branch one stands on, or nothing beside a branch. */
export const nuvarandeGren = (rot: string): string | undefined => {
  const gren = git(rot, 'branch', '--show-current');
  return gren === '' ? undefined : gren;
};

/**
 * A new branch from where one stands, and a commit with the one file on it. Other changes are left
 * as they are, staged ones too. What cannot be finished is undone: the file then lies as it was
 * written, on the branch one came from. Returns what git said when it failed.
 */
export function grenOchCommit(rot: string, { gren, fil, meddelande }: Andring): string | undefined {
  const tillbaka = nuvarandeGren(rot) ?? git(rot, 'rev-parse', 'HEAD');
  const nyFil = !lyckas(rot, 'ls-files', '--error-unmatch', '--', fil);
  try {
    git(rot, 'switch', '--quiet', '--create', gren);
    git(rot, 'add', '--', fil);
    git(rot, 'commit', '--quiet', '--only', '-m', meddelande, '--', fil);
    return undefined;
  } catch (fel) {
    if (!(fel instanceof Gitfel)) throw fel;
    if (nuvarandeGren(rot) === gren) {
      if (nyFil) lyckas(rot, 'rm', '--cached', '--quiet', '--', fil);
      else lyckas(rot, 'reset', '--quiet', '--', fil);
      lyckas(
        rot,
        'switch',
        '--quiet',
        ...(lyckas(rot, 'show-ref', '--verify', `refs/heads/${tillbaka}`) ? [] : ['--detach']),
        tillbaka,
      );
      lyckas(rot, 'branch', '--quiet', '--delete', '--force', gren);
    }
    return fel.message || 'Git sade inte varför.';
  }
}
