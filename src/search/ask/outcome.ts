import {
  galler,
  malgrupperUtanHinder,
  matcha,
  utanHinder,
  type Matchfakta,
  type Matchning,
  type Sparfakta,
} from '../../model/match.ts';
import type { Vagt } from './weighting.ts';
import type { Registerpost } from './registry.ts';
import { person, type Sokning } from './query.ts';

/** What the words found: number of a spår's record → how well, higher is better. Nothing when no words are asked. */
type Texttraffar = ReadonlyMap<number, number> | undefined;

/** Weighs the words, given which records can be shown at all. */
export type Vagning = ((kandidat: (post: number) => boolean) => Vagt<number>) | undefined;

/** What a search is made in. */
export interface Underlag {
  insatser: readonly Registerpost[];
  /** By the number of the insats; needed when the search asks for anything that words and columns do not say. */
  fakta: readonly Matchfakta[] | undefined;
}

export interface Traff {
  insats: Registerpost;
  matchning: Matchning;
}

export interface Utfall {
  traffar: Traff[];
  nara: Traff[];
  /** Ended insatser that would be hits if they were asked for. */
  dolda: number;
  /** How well the words fit, and which of them some hits lack. */
  ord: Vagt<number> | undefined;
}

/** One thing asked for that can be taken away again. */
export type Kriterium =
  | { nyckel: 'q' | 'alder' | 'kommun' | 'egen' | 'typ' | 'avslutade' }
  | { nyckel: 'malgrupper' | 'metoder'; id: string };

/** Whether the search asks for anything that needs the facts. */
export const fragarFakta = ({ alder, kommun, malgrupper, metoder, egen }: Sokning): boolean =>
  alder !== undefined || kommun !== undefined || malgrupper.length > 0 || metoder.length > 0 || egen;

function faktaOm({ fakta }: Underlag, { nr }: Registerpost): Matchfakta {
  const funna = fakta?.[nr];
  if (!funna) throw new Error('En sökning efter fakta gjordes innan de var hämtade.');
  return funna;
}

const harOrden = (text: Texttraffar, post: number | undefined): boolean =>
  !text || (post !== undefined && text.has(post));

/** Whether the type and what is said of the person leave an insats. */
const arMojlig = (sokning: Sokning, insats: Registerpost): boolean =>
  (sokning.typ === undefined || insats.typ === sokning.typ) && galler(person(sokning), insats);

/** The insatser that the words, the type and what is said of the person leave. */
const mojliga = ({ insatser }: Underlag, sokning: Sokning, text: Texttraffar): Registerpost[] =>
  insatser.filter((insats) => insats.poster.some((post) => harOrden(text, post)) && arMojlig(sokning, insats));

/** The records that nothing but the words can keep from being a hit. */
function kandidater(underlag: Underlag, sokning: Sokning): ReadonlySet<number> {
  const vem = person(sokning);
  const fragar = fragarFakta(sokning);
  const visas = underlag.insatser.filter(
    (insats) => (insats.lage !== 'avslutad' || sokning.avslutade) && arMojlig(sokning, insats),
  );
  if (!fragar) return new Set(visas.flatMap(({ poster }) => poster));
  return new Set(
    visas.flatMap((insats) => {
      const fakta = faktaOm(underlag, insats);
      return insats.poster.filter((_, plats) => {
        const spar = fakta.spar[plats];
        return spar !== undefined && utanHinder(vem, fakta, spar);
      });
    }),
  );
}

/** Weighs the words of a search for those whom it leaves; nothing when it has none. */
function vagOrd(underlag: Underlag, sokning: Sokning, vag: Vagning): Vagt<number> | undefined {
  if (!vag) return undefined;
  const mojliga = kandidater(underlag, sokning);
  return vag((post) => mojliga.has(post));
}

/** What facts are worth as they age: enough to part hits that the words fit about as well. */
const ALDERSVIKT = { aktuell: 1, aldre: 0.95, obekraftad: 0.9 };

/** Fits before unknown; then what the words found best, the fresher before the older; then the house's order. */
function battre(text: Texttraffar) {
  const poang = ({ insats, matchning }: Traff): number =>
    (text?.get(insats.poster[matchning.spar] ?? -1) ?? 0) * ALDERSVIKT[insats.farskhet];
  return (a: Traff, b: Traff): number =>
    Math.min(a.matchning.okanda, 1) - Math.min(b.matchning.okanda, 1) ||
    poang(b) - poang(a) ||
    a.insats.nr - b.insats.nr;
}

const INGEN_FRAGA = { utfall: 'passar', skal: [], hinder: [], okanda: 0 } as const;

/** Hits and near misses, each in rank order. */
export function sok(underlag: Underlag, sokning: Sokning, vag: Vagning): Utfall {
  const vem = person(sokning);
  const fragar = fragarFakta(sokning);
  const ord = vagOrd(underlag, sokning, vag);
  const text = ord?.poang;
  const traffar: Traff[] = [];
  const nara: Traff[] = [];
  let dolda = 0;
  for (const insats of mojliga(underlag, sokning, text)) {
    const matchning: Matchning = fragar
      ? matcha(vem, faktaOm(underlag, insats), (spar) => harOrden(text, insats.poster[spar]))
      : { ...INGEN_FRAGA, spar: insats.poster.findIndex((post) => harOrden(text, post)) };
    if (insats.lage === 'avslutad' && !sokning.avslutade) {
      if (matchning.utfall === 'passar') dolda += 1;
    } else if (matchning.utfall === 'passar') traffar.push({ insats, matchning });
    else if (matchning.utfall === 'nara') nara.push({ insats, matchning });
  }
  return { traffar: traffar.sort(battre(text)), nara: nara.sort(battre(text)), dolda, ord };
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

export interface Lossning {
  kriterium: Kriterium;
  traffar: Traff[];
}

/** For an empty list: what each criterion costs, those that open most first. Ones that open nothing are left out. */
export function lossningar(underlag: Underlag, sokning: Sokning, vag: Vagning): Lossning[] {
  return kriterier(sokning)
    .filter(({ nyckel }) => nyckel !== 'avslutade')
    .map((kriterium) => {
      const ny = utan(sokning, kriterium);
      return { kriterium, traffar: sok(underlag, ny, ny.q === '' ? undefined : vag).traffar };
    })
    .filter(({ traffar }) => traffar.length > 0)
    .sort((a, b) => b.traffar.length - a.traffar.length);
}

/** What may be chosen in a filter without being an obstacle in any of the spår. */
function utanHinderI(nyckel: 'malgrupper' | 'metoder', fakta: Matchfakta, spar: Sparfakta[]): Set<string> | 'alla' {
  if (nyckel === 'metoder') return new Set(spar.length > 0 ? fakta.metoder : []);
  const grupper = spar.map(malgrupperUtanHinder);
  return grupper.includes('alla') ? 'alla' : new Set(grupper.flat());
}

/**
 * How many hits each value of a filter would give, were it the only one chosen there. Found in one walk through
 * the insatser, not in a search for each value. When words are let go, choosing a value may show more than this.
 */
export function antalPerVarde(
  underlag: Underlag,
  sokning: Sokning,
  vag: Vagning,
  nyckel: 'malgrupper' | 'metoder',
): (id: string) => number {
  const ovrigt = { ...sokning, [nyckel]: [] };
  const text = vagOrd(underlag, ovrigt, vag)?.poang;
  const vem = person(ovrigt);
  const perId = new Map<string, number>();
  let oppna = 0;
  for (const insats of mojliga(underlag, ovrigt, text)) {
    if (insats.lage === 'avslutad' && !sokning.avslutade) continue;
    const fakta = faktaOm(underlag, insats);
    const spar = fakta.spar.filter((ett, i) => harOrden(text, insats.poster[i]) && utanHinder(vem, fakta, ett));
    const ids = utanHinderI(nyckel, fakta, spar);
    if (ids === 'alla') oppna += 1;
    else for (const id of ids) perId.set(id, (perId.get(id) ?? 0) + 1);
  }
  return (id) => oppna + (perId.get(id) ?? 0);
}
