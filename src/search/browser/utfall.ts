import { galler, matcha, type Matchning } from '../../model/match.ts';
import { jamforInsatser } from '../../model/order.ts';
import type { Registerpost } from '../fields.ts';
import { person, type Sokning } from './sokning.ts';

/** What Pagefind found: hash of a spår's record → how well, higher is better. Nothing when no words are asked. */
export type Texttraffar = ReadonlyMap<string, number> | undefined;

export interface Traff {
  insats: Registerpost;
  matchning: Matchning;
}

export interface Utfall {
  traffar: Traff[];
  nara: Traff[];
  /** Ended insatser that would be hits if they were asked for. */
  dolda: number;
}

/** One thing asked for that can be taken away again. */
export type Kriterium =
  | { nyckel: 'q' | 'alder' | 'kommun' | 'egen' | 'typ' | 'avslutade' }
  | { nyckel: 'malgrupper' | 'metoder'; id: string };

/** How well the words hit the spår that speaks for an insats. */
const poang = ({ insats, matchning }: Traff, text: Texttraffar): number =>
  text?.get(insats.poster[matchning.spar] ?? '') ?? 0;

/** Fits before unknown; then what the words found best; then the house's order. */
function battre(text: Texttraffar) {
  return (a: Traff, b: Traff): number =>
    Math.min(a.matchning.okanda, 1) - Math.min(b.matchning.okanda, 1) ||
    poang(b, text) - poang(a, text) ||
    jamforInsatser(a.insats, b.insats);
}

/** Hits and near misses, each in rank order. */
export function sok(insatser: readonly Registerpost[], sokning: Sokning, text: Texttraffar): Utfall {
  const vem = person(sokning);
  const traffar: Traff[] = [];
  const nara: Traff[] = [];
  let dolda = 0;
  for (const insats of insatser) {
    if (text && !insats.poster.some((hash) => text.has(hash))) continue;
    if (sokning.typ !== undefined && insats.typ !== sokning.typ) continue;
    if (!galler(vem, insats)) continue;
    const matchning = matcha(vem, insats, (spar) => !text || text.has(insats.poster[spar] ?? ''));
    if (insats.lage === 'avslutad' && !sokning.avslutade) {
      if (matchning.utfall === 'passar') dolda += 1;
    } else if (matchning.utfall === 'passar') traffar.push({ insats, matchning });
    else if (matchning.utfall === 'nara') nara.push({ insats, matchning });
  }
  return { traffar: traffar.sort(battre(text)), nara: nara.sort(battre(text)), dolda };
}

/** What is asked for, one thing at a time, in the order the chips stand. */
export function kriterier(sokning: Sokning): Kriterium[] {
  return [
    ...(sokning.q === '' ? [] : [{ nyckel: 'q' } as const]),
    ...(sokning.alder === undefined ? [] : [{ nyckel: 'alder' } as const]),
    ...(sokning.kommun === undefined ? [] : [{ nyckel: 'kommun' } as const]),
    ...(sokning.egen ? [{ nyckel: 'egen' } as const] : []),
    ...sokning.malgrupper.map((id) => ({ nyckel: 'malgrupper', id }) as const),
    ...sokning.metoder.map((id) => ({ nyckel: 'metoder', id }) as const),
    ...(sokning.typ === undefined ? [] : [{ nyckel: 'typ' } as const]),
    ...(sokning.avslutade ? [{ nyckel: 'avslutade' } as const] : []),
  ];
}

/** The same search without one of its criteria. */
export function utan(sokning: Sokning, kriterium: Kriterium): Sokning {
  switch (kriterium.nyckel) {
    case 'q':
      return { ...sokning, q: '' };
    case 'egen':
    case 'avslutade':
      return { ...sokning, [kriterium.nyckel]: false };
    case 'malgrupper':
    case 'metoder':
      return { ...sokning, [kriterium.nyckel]: sokning[kriterium.nyckel].filter((id) => id !== kriterium.id) };
    case 'alder':
    case 'kommun':
    case 'typ':
      return { ...sokning, [kriterium.nyckel]: undefined };
  }
}

/** For an empty list: what each criterion costs, those that open most first. Ones that open nothing are left out. */
export function lossningar(insatser: readonly Registerpost[], sokning: Sokning, text: Texttraffar) {
  return kriterier(sokning)
    .filter(({ nyckel }) => nyckel !== 'avslutade')
    .map((kriterium) => {
      const ny = utan(sokning, kriterium);
      return { kriterium, traffar: sok(insatser, ny, ny.q === '' ? undefined : text).traffar };
    })
    .filter(({ traffar }) => traffar.length > 0)
    .sort((a, b) => b.traffar.length - a.traffar.length);
}

/** How many hits each value of a filter would give, were it the only one chosen there. */
export function antalPerVarde(
  insatser: readonly Registerpost[],
  sokning: Sokning,
  text: Texttraffar,
  nyckel: 'malgrupper' | 'metoder',
  varden: readonly string[],
): Map<string, number> {
  return new Map(varden.map((id) => [id, sok(insatser, { ...sokning, [nyckel]: [id] }, text).traffar.length]));
}
