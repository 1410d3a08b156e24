import type { Alderspann } from '../schema/insats.ts';
import type { JaNejOkant, Typ } from '../schema/varden.ts';

/** All we ever know about a person; nothing else is asked, and nothing is stored. */
export interface Person {
  alder?: number | undefined;
  kommun?: string | undefined;
  malgrupper?: readonly string[] | undefined;
  metoder?: readonly string[] | undefined;
  egen?: boolean | undefined;
}

export type Svar = 'passar' | 'passar-inte' | 'okant';
export const kriterier = ['alder', 'kommun', 'malgrupper', 'metoder', 'egen'] as const;
export type Kriterium = (typeof kriterier)[number];

/** One criterion's answer, with what is needed to say it in words. */
export type Skal =
  | { kriterium: 'alder'; svar: Svar; alder: number; spann: Alderspann }
  | { kriterium: 'kommun'; svar: Svar; kommun: string; finnsI: readonly string[] }
  | { kriterium: 'malgrupper'; svar: Svar; termer: readonly string[]; bred: boolean }
  | { kriterium: 'metoder'; svar: Svar; termer: readonly string[] }
  | { kriterium: 'egen'; svar: Svar; egenAnmalan: JaNejOkant };

/** What matching needs to know of one spår. Target groups are already spread along the vocabulary. */
export interface Sparfakta {
  alder: Alderspann;
  /** Stated target groups and the broader ones they belong to: asking for any of them finds this. */
  malgrupper: readonly string[];
  /** Narrower groups inside a stated one: likely, but not promised. */
  rymmer: readonly string[];
  /** States a group that takes in nearly anyone. */
  bred: boolean;
}

/** What matching needs to know of an insats; made by the model, sent to the browser as it is. */
export interface Matchfakta {
  typ: Typ;
  /** Empty means that the sources do not say. */
  kommuner: readonly string[];
  metoder: readonly string[];
  egenAnmalan: JaNejOkant;
  spar: readonly Sparfakta[];
}

export type Utfall = 'passar' | 'nara' | 'passar-inte';
export interface Matchning {
  utfall: Utfall;
  /** Index of the spår the reasons are about; criteria are never mixed between spår. */
  spar: number;
  skal: readonly Skal[];
  hinder: readonly Skal[];
  okanda: number;
}

const gemensamma = (a: readonly string[], b: readonly string[]): string[] => a.filter((x) => b.includes(x));

function alderSkal(alder: number, spann: Alderspann): Skal {
  const { fran, till } = spann;
  const bas = { kriterium: 'alder', alder, spann } as const;
  if ((fran !== undefined && alder < fran) || (till !== undefined && alder > till))
    return { ...bas, svar: 'passar-inte' };
  return { ...bas, svar: fran === undefined && till === undefined ? 'okant' : 'passar' };
}

function kommunSkal(kommun: string, finnsI: readonly string[]): Skal {
  const svar = finnsI.length === 0 ? 'okant' : finnsI.includes(kommun) ? 'passar' : 'passar-inte';
  return { kriterium: 'kommun', svar, kommun, finnsI };
}

/** Turns nobody away because of a target group. */
const oppen = ({ bred, malgrupper }: Sparfakta): boolean => bred || malgrupper.length === 0;

/** The target groups that are no obstacle to a spår when they are asked for one at a time. */
export const malgrupperUtanHinder = (spar: Sparfakta): readonly string[] | 'alla' =>
  oppen(spar) ? 'alla' : [...spar.malgrupper, ...spar.rymmer];

function malgruppSkal(fragade: readonly string[], spar: Sparfakta): Skal {
  const bas = { kriterium: 'malgrupper', bred: spar.bred } as const;
  const traffar = gemensamma(fragade, spar.malgrupper);
  if (traffar.length > 0) return { ...bas, svar: 'passar', termer: traffar };
  const rymda = gemensamma(fragade, spar.rymmer);
  if (rymda.length > 0) return { ...bas, svar: 'okant', termer: rymda };
  return { ...bas, svar: oppen(spar) ? 'okant' : 'passar-inte', termer: fragade };
}

/** About the support only what is stated counts: silence is an obstacle, for a promise must be known. */
function metodSkal(fragade: readonly string[], metoder: readonly string[]): Skal {
  const traffar = gemensamma(fragade, metoder);
  return traffar.length > 0
    ? { kriterium: 'metoder', svar: 'passar', termer: traffar }
    : { kriterium: 'metoder', svar: 'passar-inte', termer: fragade };
}

function skalForSpar(person: Person, fakta: Matchfakta, spar: Sparfakta): Skal[] {
  const skal: Skal[] = [];
  if (person.alder !== undefined) skal.push(alderSkal(person.alder, spar.alder));
  if (person.kommun !== undefined) skal.push(kommunSkal(person.kommun, fakta.kommuner));
  if (person.malgrupper?.length) skal.push(malgruppSkal(person.malgrupper, spar));
  if (person.metoder?.length) skal.push(metodSkal(person.metoder, fakta.metoder));
  if (person.egen) {
    const { egenAnmalan } = fakta;
    skal.push({ kriterium: 'egen', svar: egenAnmalan === 'ja' ? 'passar' : 'passar-inte', egenAnmalan });
  }
  return skal;
}

/** Whether nothing stands between a person and one spår. */
export const utanHinder = (person: Person, fakta: Matchfakta, spar: Sparfakta): boolean =>
  skalForSpar(person, fakta, spar).every(({ svar }) => svar !== 'passar-inte');

/** Support for staff or between organisations is not an answer to a question about one person. */
export const galler = (person: Person, fakta: Pick<Matchfakta, 'typ'>): boolean =>
  fakta.typ === 'individ' || (person.alder === undefined && !person.egen);

/**
 * How a person and an insats fit. The best spår speaks: fewest obstacles, then fewest unknowns.
 * `nara` has exactly one obstacle. `bara` leaves out spår that cannot be meant, such as those that
 * the words of a search were not found in; at least one must be left.
 */
export function matcha(person: Person, fakta: Matchfakta, bara: (spar: number) => boolean = () => true): Matchning {
  const alla = fakta.spar.map((spar, index): Matchning => {
    const skal = skalForSpar(person, fakta, spar);
    const hinder = skal.filter((s) => s.svar === 'passar-inte');
    const utfall = hinder.length === 0 ? 'passar' : hinder.length === 1 ? 'nara' : 'passar-inte';
    return { utfall, spar: index, skal, hinder, okanda: skal.filter((s) => s.svar === 'okant').length };
  });
  const perSpar = alla.filter(({ spar }) => bara(spar));
  perSpar.sort((a, b) => a.hinder.length - b.hinder.length || a.okanda - b.okanda);
  const [basta] = perSpar;
  if (!basta) throw new Error('En insats måste ha minst ett spår.');
  return galler(person, fakta) ? basta : { ...basta, utfall: 'passar-inte' };
}
