import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Fault } from '../../reading/faults.ts';
import { contentFolders } from '../../reading/settings.ts';

/** The check of all content under a root. */
export type Check = (root: string) => { faults: Fault[]; advice: Fault[] };

/** What tells a fault in another file from the rest: that file is as it was, so that its places are too. */
const markOf = ({ file, typ, line, column, others }: Fault): string =>
  JSON.stringify([file, typ, line, column, others]);

/** What the change brings about elsewhere: a fault that another file already has is not this one's. */
function newElsewhere(root: string, elsewhere: readonly Fault[], check: Check): Fault[] {
  if (elsewhere.length === 0) return [];
  const known = new Set(check(root).faults.map(markOf));
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
): { faults: Fault[]; advice: Fault[] } {
  const copy = mkdtempSync(path.join(tmpdir(), 'insatskatalogen-prov-'));
  try {
    for (const folder of contentFolders())
      if (existsSync(path.join(root, folder)))
        cpSync(path.join(root, folder), path.join(copy, folder), { recursive: true });
    const place = path.join(copy, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, content);
    const { faults, advice } = check(copy);
    const isHere = (fault: Fault): boolean => fault.file === file;
    const elsewhere = faults.filter((fault) => !isHere(fault));
    return {
      faults: [...faults.filter(isHere), ...newElsewhere(root, elsewhere, check)],
      advice: advice.filter(isHere),
    };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
