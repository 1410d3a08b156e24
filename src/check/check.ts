import { today } from '../reading/settings.ts';
import { ordna, type Fel } from '../reading/faults.ts';
import { hittaFiler } from '../reading/files.ts';
import { lasInnehall } from '../reading/content.ts';
import { motsagelser } from './contradictions/all.ts';
import { massbekraftelser } from './rules/confirmations.ts';
import { datumfel } from './rules/dates.ts';
import { slumpnamn } from './rules/draft-names.ts';
import { slingor } from './rules/chains.ts';
import { brutnaLankar } from './rules/links.ts';
import { frammandeKommuner } from './rules/area.ts';
import { brutnaReferenser } from './rules/references.ts';
import { dubbla } from './rules/unique.ts';
import { allaRad } from './advice/all.ts';

export type { Fel };
/** What the check says: `fel` must be mended before anything is published, `tips` are advice and stop nothing. */
export type Granskning = { filer: number; fel: Fel[]; tips: Fel[] };

type Val = {
  /** The day to count from, `YYYY-MM-DD`; else `BYGGDATUM`, else the day in Sweden. */
  idag?: string;
  /** Told the number of files before they are read. */
  borjar?: (filer: number) => void;
  /** Leaves the advice out, for those who show none. */
  baraFel?: boolean;
};

/** Checks all of `rot`/content in one run and returns every fault and every advice, by file and line. */
export function granska(rot: string, { idag = today(), borjar, baraFel = false }: Val = {}): Granskning {
  const filer = hittaFiler(rot);
  borjar?.(filer.texter.length);
  const innehall = lasInnehall(rot, filer);
  const motsagda = motsagelser(innehall);
  const fel = [
    ...filer.fel,
    ...innehall.fel,
    ...brutnaReferenser(innehall),
    ...dubbla(innehall),
    ...slingor(innehall),
    ...datumfel(innehall, idag),
    ...frammandeKommuner(innehall),
    ...brutnaLankar(innehall),
    ...massbekraftelser(innehall),
    ...slumpnamn(innehall),
    ...motsagda.flatMap((en) => (en.saker ? [en.fel] : [])),
  ];
  const tips = baraFel ? [] : allaRad(innehall, motsagda, idag);
  return { filer: filer.texter.length, fel: ordna(fel), tips: ordna(tips) };
}
