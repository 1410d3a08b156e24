import { QUESTIONS, KONTAKT, WHO, DONT_KNOW, type Question } from '../../i18n/guide.ts';
import { MAX_TOLD, readAlder, readPairs, toText, writePairs, type Ids } from '../../search/ask/query.ts';

type VetInte = typeof DONT_KNOW;

/** The answers so far, as the address after `#` says them. */
export interface Answers {
  /** Which question one is at, from 1. */
  steg: number;
  vem?: (typeof WHO)[number] | VetInte | undefined;
  alder?: number | VetInte | undefined;
  kommun?: string | undefined;
  lage: readonly string[];
  kontakt?: (typeof KONTAKT)[number] | VetInte | undefined;
}

/** Ids that the address may mention. */
export interface KnownIds {
  kommuner: Ids;
  lagen: Ids;
}

export const NO_ANSWERS: Answers = { steg: 1, lage: [] };

export const questionAt = (steg: number): Question => QUESTIONS[steg - 1] ?? 'vem';

/** A value as one of the answers to a question; nothing when it is none of them. */
export const oneOf = <T extends string>(valid: readonly T[], value: string | undefined): T | VetInte | undefined =>
  value === DONT_KNOW ? DONT_KNOW : valid.find((one) => one === value);

/** Nobody can both choose and not know. */
const toLage = (ids: readonly string[]): readonly string[] => {
  const unique = [...new Set(ids)];
  return unique.length > 1 ? unique.filter((id) => id !== DONT_KNOW) : unique;
};

/** What one pair of the address answers; nothing when it is no answer. */
function readPair(key: string, value: string, known: KnownIds): Partial<Answers> | undefined {
  switch (key) {
    case 'steg': {
      const steg = /^\d$/.test(value) ? Number(value) : 0;
      return steg >= 1 && steg <= QUESTIONS.length ? { steg } : undefined;
    }
    case 'vem': {
      const vem = oneOf(WHO, value);
      return vem && { vem };
    }
    case 'alder': {
      const alder = value === DONT_KNOW ? DONT_KNOW : readAlder(value);
      return alder === undefined ? undefined : { alder };
    }
    case 'kommun':
      return value === DONT_KNOW || known.kommuner.has(value) ? { kommun: value } : undefined;
    case 'kontakt': {
      const kontakt = oneOf(KONTAKT, value);
      return kontakt && { kontakt };
    }
    default:
      return undefined;
  }
}

/**
 * Reads an address fragment. What is unknown or bad is left unanswered and told in `leftOut`, as `nyckel=värde`,
 * so that the page can say so.
 */
export function readAnswers(fragment: string, known: KnownIds): { answers: Answers; leftOut: string[] } {
  let answers = NO_ANSWERS;
  const leftOut: string[] = [];
  const leaveOut = (key: string, value: string): void => {
    leftOut.push(toText(key, value).slice(0, MAX_TOLD));
  };
  for (const [key, value] of readPairs(fragment)) {
    if (key === '') continue;
    if (key === 'lage') {
      const isKnown = (id: string): boolean => id === DONT_KNOW || known.lagen.has(id);
      const ids = value.split(',');
      for (const id of ids) if (!isKnown(id)) leaveOut(key, id);
      answers = { ...answers, lage: toLage([...answers.lage, ...ids.filter(isKnown)]) };
    } else {
      const answer = readPair(key, value, known);
      if (answer) answers = { ...answers, ...answer };
      else leaveOut(key, value);
    }
  }
  return { answers, leftOut };
}

/** Writes the answers as an address fragment. */
export const writeAnswers = ({ steg, vem, alder, kommun, lage, kontakt }: Answers): string =>
  writePairs({
    steg: String(steg),
    vem,
    alder: alder?.toString(),
    kommun,
    lage: lage.join() || undefined,
    kontakt,
  });

export const isAnswered = (answers: Answers, question: Question): boolean =>
  question === 'lage' ? answers.lage.length > 0 : answers[question] !== undefined;

/** The same answers, with "don't know" to one question. */
export const withVetInte = (answers: Answers, question: Question): Answers => ({
  ...answers,
  [question]: question === 'lage' ? [DONT_KNOW] : DONT_KNOW,
});
