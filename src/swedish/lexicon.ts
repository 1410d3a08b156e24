import ordbok from 'dictionary-sv';
import type { Lexicon } from './compounds.ts';

/**
 * Flags of the Hunspell dictionary (its index.aff): what may begin and go on a compound, what is
 * nothing but a part of one, and words that were put in to be refused.
 */
const MAY_BEGIN = /[XU]/;
const ONLY_PART = 'Z';
const REFUSED = /[!%]/;
/** A noun may stand first, most often with an s: it has a genitive and no forms of a verb. */
const GENITIVE = 'A';
const VERB = /[jmNP]/;

/** Words that stand first in so many others, or look so, that a part of them says nothing. */
const EMPTY_FIRST_PARTS = new Set(
  'all allt anti att bak besk bis bort bre bud del den det där efter emot fler fort fram från före förut gem gen här hem hud hög inom inne inåt kombi kring land lika lång man med mellan mest mis mot ned ner nog nya någon när nära om ons ovan per rapp rätt sam sen sin sist själv som stock stor svår till upp utan ute utom var väl åter än över under vid'.split(
    ' ',
  ),
);
/** Endings that words are made with, which are also words: "myndig|het", "nation|ella", "företag|ande". */
const SUFFIXES = /^(?:het(?:en|er|erna|ens)?|ella|ande|lade|river|rivs|rivning|nera|aste|skap|ingar|inge)$/;

/** How nouns, verbs and adjectives are inflected; the dictionary has their first form. */
const INFLECTIONS = [
  '',
  's',
  'en',
  'ens',
  'et',
  'ets',
  'n',
  'ns',
  't',
  'ts',
  'ar',
  'er',
  'or',
  'r',
  'a',
  'e',
  'na',
].concat(['arna', 'erna', 'orna', 'arnas', 'ernas', 'ornas', 'ade', 'ande', 'are', 'aren', 'arens']);

interface Entry {
  word: string;
  flags: string;
}

function* entries(): Generator<Entry> {
  for (const line of Buffer.from(ordbok.dic).toString('utf8').split('\n').slice(1)) {
    const [word = '', flags = ''] = line.trim().split('/');
    if (/^\p{Ll}{2,}$/u.test(word) && !REFUSED.test(flags)) yield { word, flags };
  }
}

/** The word that a form made for compounds comes from: "arbets" → "arbete", "skol" → "skola", "hälso" → "hälsa". */
function baseWord(part: string, word: ReadonlySet<string>): string {
  const stems = [part, part.replace(/[suo]$/, '')];
  const forms = stems.flatMap((base) => [base, `${base}e`, `${base}a`]);
  return forms.find((form) => word.has(form)) ?? part;
}

function readDictionary() {
  const all = [...entries()];
  const free = new Set(all.filter(({ flags }) => !flags.includes(ONLY_PART)).map(({ word }) => word));
  const firstParts = new Map<string, string>();
  for (const { word, flags } of all) {
    if (EMPTY_FIRST_PARTS.has(word)) continue;
    if (flags.includes(ONLY_PART)) firstParts.set(word, baseWord(word, free));
    else if (MAY_BEGIN.test(flags)) firstParts.set(word, word);
    if (flags.includes(GENITIVE) && !VERB.test(flags) && !flags.includes(ONLY_PART)) {
      firstParts.set(word, word);
      if (!word.endsWith('s') && !firstParts.has(`${word}s`)) firstParts.set(`${word}s`, word);
    }
  }
  return { firstPart: firstParts, free };
}

let dictionary: ReturnType<typeof readDictionary> | undefined;

/** Whether a word is in a form of one that the dictionary has: "frånvarons" of "frånvaro", "kvinnor" of "kvinna". */
function isFormOf(free: ReadonlySet<string>, text: string): boolean {
  return INFLECTIONS.some((ending) => {
    if (!text.endsWith(ending)) return false;
    const base = text.slice(0, text.length - ending.length);
    return free.has(base) || (ending !== '' && (free.has(`${base}a`) || free.has(`${base}e`)));
  });
}

/**
 * How Swedish words are put together, from the dictionary that spelling checkers use (dictionary-sv).
 * It is asked when the site is built; no part of it is shipped.
 * @param ownWords words that the catalogue itself uses, in lower case: they may stand last as well
 */
export function createLexicon(ownWords: ReadonlySet<string>): Lexicon {
  const { firstPart: firstParts, free } = (dictionary ??= readDictionary());
  return {
    firstPart: (text) => firstParts.get(text),
    canStandLast: (text) => !SUFFIXES.test(text) && (ownWords.has(text) || isFormOf(free, text)),
  };
}
