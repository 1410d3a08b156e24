import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Fel } from '../../reading/faults.ts';

/** The check of all content under a root. */
export type Granskare = (rot: string) => { fel: Fel[]; tips: Fel[] };

/** Without line and column: those of a fault that was there before may have moved. */
const marke = ({ fil, text, gor }: Fel): string => JSON.stringify([fil, text, gor]);

/** What the change brings about elsewhere: a fault that another file already has is not this one's. */
function nyaAndra(rot: string, andra: readonly Fel[], granska: Granskare): Fel[] {
  if (andra.length === 0) return [];
  const kanda = new Set(granska(rot).fel.map(marke));
  return andra.filter((fel) => !kanda.has(marke(fel)));
}

/**
 * What the check would say if a file held `innehall`, without writing where the content is: about
 * the file, and errors that it brings about in others.
 */
export function prova(
  rot: string,
  { fil, innehall }: { fil: string; innehall: string },
  granska: Granskare,
): { fel: Fel[]; tips: Fel[] } {
  const prov = mkdtempSync(path.join(tmpdir(), 'insatskatalogen-prov-'));
  try {
    cpSync(path.join(rot, 'content'), path.join(prov, 'content'), { recursive: true });
    const plats = path.join(prov, fil);
    mkdirSync(path.dirname(plats), { recursive: true });
    writeFileSync(plats, innehall);
    const { fel, tips } = granska(prov);
    const har = (ett: Fel): boolean => ett.fil === fil;
    const andra = fel.filter((ett) => !har(ett));
    return { fel: [...fel.filter(har), ...nyaAndra(rot, andra, granska)], tips: tips.filter(har) };
  } finally {
    rmSync(prov, { recursive: true, force: true });
  }
}
