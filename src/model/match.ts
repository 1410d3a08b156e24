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

export type Fit = 'passar' | 'passar-inte' | 'okant';
export const criteria = ['alder', 'kommun', 'malgrupper', 'metoder', 'egen'] as const;
export type Criterion = (typeof criteria)[number];

/** One criterion's answer, with what is needed to say it in words. */
export type Reason =
  | { criterion: 'alder'; fit: Fit; alder: number; span: Alderspann }
  | { criterion: 'kommun'; fit: Fit; kommun: string; servedIn: readonly string[] }
  | { criterion: 'malgrupper'; fit: Fit; terms: readonly string[]; bred: boolean }
  | { criterion: 'metoder'; fit: Fit; terms: readonly string[] }
  | { criterion: 'egen'; fit: Fit; egenAnmalan: JaNejOkant };

/** What matching needs to know of one spår. Target groups are already spread along the vocabulary. */
export interface SparFacts {
  alder: Alderspann;
  /** Stated target groups and the broader ones they belong to: asking for any of them finds this. */
  malgrupper: readonly string[];
  /** Narrower groups inside a stated one: likely, but not promised. */
  narrower: readonly string[];
  /** States a group that takes in nearly anyone. */
  bred: boolean;
}

/** What matching needs to know of an insats; made by the model, sent to the browser as it is. */
export interface MatchFacts {
  typ: Typ;
  /** Empty means that the sources do not say. */
  kommuner: readonly string[];
  metoder: readonly string[];
  egenAnmalan: JaNejOkant;
  spar: readonly SparFacts[];
}

export type Outcome = 'passar' | 'nara' | 'passar-inte';
export interface Match {
  outcome: Outcome;
  /** Index of the spår the reasons are about; criteria are never mixed between spår. */
  spar: number;
  reasons: readonly Reason[];
  obstacles: readonly Reason[];
  unknowns: number;
}

const inCommon = (a: readonly string[], b: readonly string[]): string[] => a.filter((x) => b.includes(x));

function alderReason(alder: number, span: Alderspann): Reason {
  const { fran, till } = span;
  const base = { criterion: 'alder', alder, span } as const;
  if ((fran !== undefined && alder < fran) || (till !== undefined && alder > till))
    return { ...base, fit: 'passar-inte' };
  return { ...base, fit: fran === undefined && till === undefined ? 'okant' : 'passar' };
}

function kommunReason(kommun: string, servedIn: readonly string[]): Reason {
  const fit = servedIn.length === 0 ? 'okant' : servedIn.includes(kommun) ? 'passar' : 'passar-inte';
  return { criterion: 'kommun', fit, kommun, servedIn };
}

/** Turns nobody away because of a target group. */
const isOpen = ({ bred, malgrupper }: SparFacts): boolean => bred || malgrupper.length === 0;

/** The target groups that are no obstacle to a spår when they are asked for one at a time. */
export const unobstructedMalgrupper = (spar: SparFacts): readonly string[] | 'alla' =>
  isOpen(spar) ? 'alla' : [...spar.malgrupper, ...spar.narrower];

function malgruppReason(asked: readonly string[], spar: SparFacts): Reason {
  const base = { criterion: 'malgrupper', bred: spar.bred } as const;
  const stated = inCommon(asked, spar.malgrupper);
  if (stated.length > 0) return { ...base, fit: 'passar', terms: stated };
  const within = inCommon(asked, spar.narrower);
  if (within.length > 0) return { ...base, fit: 'okant', terms: within };
  return { ...base, fit: isOpen(spar) ? 'okant' : 'passar-inte', terms: asked };
}

/** About the support only what is stated counts: silence is an obstacle, for a promise must be known. */
function metodReason(asked: readonly string[], metoder: readonly string[]): Reason {
  const stated = inCommon(asked, metoder);
  return stated.length > 0
    ? { criterion: 'metoder', fit: 'passar', terms: stated }
    : { criterion: 'metoder', fit: 'passar-inte', terms: asked };
}

function reasonsFor(person: Person, facts: MatchFacts, spar: SparFacts): Reason[] {
  const reasons: Reason[] = [];
  if (person.alder !== undefined) reasons.push(alderReason(person.alder, spar.alder));
  if (person.kommun !== undefined) reasons.push(kommunReason(person.kommun, facts.kommuner));
  if (person.malgrupper?.length) reasons.push(malgruppReason(person.malgrupper, spar));
  if (person.metoder?.length) reasons.push(metodReason(person.metoder, facts.metoder));
  if (person.egen) {
    const { egenAnmalan } = facts;
    reasons.push({ criterion: 'egen', fit: egenAnmalan === 'ja' ? 'passar' : 'passar-inte', egenAnmalan });
  }
  return reasons;
}

/** Whether nothing stands between a person and one spår. */
export const isUnobstructed = (person: Person, facts: MatchFacts, spar: SparFacts): boolean =>
  reasonsFor(person, facts, spar).every(({ fit }) => fit !== 'passar-inte');

/** Support for staff or between organisations is not an answer to a question about one person. */
export const concerns = (person: Person, facts: Pick<MatchFacts, 'typ'>): boolean =>
  facts.typ === 'individ' || (person.alder === undefined && !person.egen);

/**
 * How a person and an insats fit. The best spår speaks: fewest obstacles, then fewest unknowns.
 * `nara` has exactly one obstacle. `bara` leaves out spår that cannot be meant, such as those that
 * the words of a search were not found in; at least one must be left.
 */
export function matchPerson(person: Person, facts: MatchFacts, isMeant: (spar: number) => boolean = () => true): Match {
  const all = facts.spar.map((spar, index): Match => {
    const reasons = reasonsFor(person, facts, spar);
    const obstacles = reasons.filter((reason) => reason.fit === 'passar-inte');
    const outcome = obstacles.length === 0 ? 'passar' : obstacles.length === 1 ? 'nara' : 'passar-inte';
    return {
      outcome,
      spar: index,
      reasons,
      obstacles,
      unknowns: reasons.filter((reason) => reason.fit === 'okant').length,
    };
  });
  const bySpar = all.filter(({ spar }) => isMeant(spar));
  bySpar.sort((a, b) => a.obstacles.length - b.obstacles.length || a.unknowns - b.unknowns);
  const [best] = bySpar;
  if (!best) throw new Error('En insats måste ha minst ett spår.');
  return concerns(person, facts) ? best : { ...best, outcome: 'passar-inte' };
}
