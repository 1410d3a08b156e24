import { STOP_WORDS } from './stop-words.ts';
import { createNameFinder, type NameMatch, type KnownName } from './name-finder.ts';
import { wordPositions, withoutWords, type WordPosition } from './word-positions.ts';

/** A text as filters, and the words that were none. */
export interface Interpretation {
  kommun?: string;
  malgrupper: string[];
  metoder: string[];
  alder?: number;
  rest: string;
}

const MAX_ALDER = 120;
const YEAR_WORD = /^(?:ar|aring(?:en|ar)?|arig[at]?)$/;
/** "i 2 år" is how long, not how old, and "16–29 år" is nobody's age. */
const BEFORE_DURATION = /^(?:\d+|i|pa|efter|under|over|senaste|minst|hogst|cirka|ca|inom|till|fran|sedan|om)$/;
const BEFORE_KOMMUN = /^(?:i|fran|inom)$/;
const AFTER_KOMMUN = /^(?:kommun(?:en)?|stad)$/;

/** The place of a figure that is an age. */
const alderPlace = (words: readonly WordPosition[], taken: ReadonlySet<number>): number =>
  words.findIndex(({ folded }, i) => {
    if (taken.has(i) || !/^\d{1,3}$/.test(folded) || Number(folded) > MAX_ALDER) return false;
    const next = words[i + 1]?.folded ?? '';
    return YEAR_WORD.test(next) && (next !== 'ar' || !BEFORE_DURATION.test(words[i - 1]?.folded ?? ''));
  });

const isPointedOut = ({ from: fran, count }: NameMatch, words: readonly WordPosition[]): boolean =>
  BEFORE_KOMMUN.test(words[fran - 1]?.folded ?? '') || AFTER_KOMMUN.test(words[fran + count]?.folded ?? '');

/** Everyday words that are names too ("vara", "se") are names only when something says so. */
function isMeant(matches: NameMatch, words: readonly WordPosition[]): boolean {
  const { text, folded } = words[matches.from] ?? { text: '', folded: '' };
  if (matches.count > 1 || words.length === 1 || !STOP_WORDS.has(folded)) return true;
  return matches.knownName.kind === 'kommun' ? isPointedOut(matches, words) : /^\p{Lu}{2,}$/u.test(text);
}

/**
 * Makes a reader of texts: which kommun, target groups, methods and age a text names, in any form and with
 * or without å, ä and ö. It only proposes, for a name may have been meant as a word.
 */
export function createInterpreter(known: readonly KnownName[]): (text: string) => Interpretation {
  const findNames = createNameFinder(known);
  return (written) => {
    const text = written.normalize('NFC');
    const words = wordPositions(text);
    const matches = findNames(words).filter((name) => isMeant(name, words));
    const kommuner = matches.filter(({ knownName: known }) => known.kind === 'kommun');
    const kommun = kommuner.find((name) => isPointedOut(name, words)) ?? kommuner[0];

    const result: Interpretation = { malgrupper: [], metoder: [], rest: '' };
    const taken = new Set<number>();
    for (const name of matches) {
      const { knownName: known, from: fran, count } = name;
      const platser = Array.from({ length: count }, (_, i) => fran + i);
      if (platser.some((plats) => taken.has(plats)) || (known.kind === 'kommun' && name !== kommun)) continue;
      for (const plats of platser) taken.add(plats);
      if (known.kind === 'kommun') {
        result.kommun = known.id;
        if (AFTER_KOMMUN.test(words[fran + count]?.folded ?? '')) taken.add(fran + count);
      } else {
        const ids = known.kind === 'malgrupp' ? result.malgrupper : result.metoder;
        if (!ids.includes(known.id)) ids.push(known.id);
      }
    }
    const plats = alderPlace(words, taken);
    if (plats !== -1) {
      result.alder = Number(words[plats]?.folded);
      taken.add(plats).add(plats + 1);
      if (/^gamm(?:al|alt|la)$/.test(words[plats + 2]?.folded ?? '')) taken.add(plats + 2);
    }
    result.rest = withoutWords(text, words, taken);
    return result;
  };
}
