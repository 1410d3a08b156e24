import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Fel } from '../../reading/faults.ts';
import { contentFolders } from '../../reading/settings.ts';

/** The check of all content under a root. */
export type Check = (root: string) => { fel: Fel[]; tips: Fel[] };

/** Without line and column: those of a fault that was there before may have moved. */
const markOf = ({ fil, text, gor }: Fel): string => JSON.stringify([fil, text, gor]);

/** What the change brings about elsewhere: a fault that another file already has is not this one's. */
function newElsewhere(root: string, elsewhere: readonly Fel[], check: Check): Fel[] {
  if (elsewhere.length === 0) return [];
  const known = new Set(check(root).fel.map(markOf));
  return elsewhere.filter((fault) => !known.has(markOf(fault)));
}

/**
 * What the check would say if a file held `content`, without writing where the content is: about
 * the file, and errors that it brings about in others.
 */
export function tryChange(
  root: string,
  { file, content }: { file: string; content: string },
  check: Check,
): { fel: Fel[]; tips: Fel[] } {
  const copy = mkdtempSync(path.join(tmpdir(), 'insatskatalogen-prov-'));
  try {
    for (const folder of contentFolders())
      if (existsSync(path.join(root, folder)))
        cpSync(path.join(root, folder), path.join(copy, folder), { recursive: true });
    const place = path.join(copy, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, content);
    const { fel, tips } = check(copy);
    const isHere = (fault: Fel): boolean => fault.fil === file;
    const elsewhere = fel.filter((fault) => !isHere(fault));
    return { fel: [...fel.filter(isHere), ...newElsewhere(root, elsewhere, check)], tips: tips.filter(isHere) };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
