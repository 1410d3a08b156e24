import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Fel } from '../check/fel.ts';

/** The check of all content under a root. */
export type Granskare = (rot: string) => { fel: Fel[]; tips?: readonly Fel[] };

/** Without line and column: those of a fault that was there before may have moved. */
const spar = ({ fil, text, gor }: Fel): string => JSON.stringify([fil, text, gor]);

const utom = (nya: readonly Fel[], gamla: readonly Fel[]): Fel[] => {
  const kanda = new Set(gamla.map(spar));
  return nya.filter((fel) => !kanda.has(spar(fel)));
};

/**
 * What the check would say if a file held `innehall`, without writing where the content is. Only
 * what the change brings about: a fault that another file already has is not this one's.
 */
export function prova(
  rot: string,
  { fil, innehall }: { fil: string; innehall: string },
  granska: Granskare,
): { fel: Fel[]; tips: Fel[] } {
  const prov = mkdtempSync(path.join(tmpdir(), 'insatskatalogen-prov-'));
  try {
    cpSync(path.join(rot, 'content'), path.join(prov, 'content'), { recursive: true });
    const fore = granska(prov);
    const plats = path.join(prov, fil);
    mkdirSync(path.dirname(plats), { recursive: true });
    writeFileSync(plats, innehall);
    const efter = granska(prov);
    return { fel: utom(efter.fel, fore.fel), tips: utom(efter.tips ?? [], fore.tips ?? []) };
  } finally {
    rmSync(prov, { recursive: true, force: true });
  }
}
