import ordbok from 'dictionary-sv';
import type { Lexikon } from './compounds.ts';

/**
 * Flags of the Hunspell dictionary (its index.aff): what may begin and go on a compound, what is
 * nothing but a part of one, and words that were put in to be refused.
 */
const BORJAR = /[XU]/;
const BARA_LED = 'Z';
const AVRADD = /[!%]/;
/** A noun may stand first, most often with an s: it has a genitive and no forms of a verb. */
const GENITIV = 'A';
const VERB = /[jmNP]/;

/** Words that stand first in so many others, or look so, that a part of them says nothing. */
const TOMMA_FORLED = new Set(
  'all allt anti att bak besk bis bort bre bud del den det där efter emot fler fort fram från före förut gem gen här hem hud hög inom inne inåt kombi kring land lika lång man med mellan mest mis mot ned ner nog nya någon när nära om ons ovan per rapp rätt sam sen sin sist själv som stock stor svår till upp utan ute utom var väl åter än över under vid'.split(
    ' ',
  ),
);
/** Endings that words are made with, which are also words: "myndig|het", "nation|ella", "företag|ande". */
const ANDELSER = /^(?:het(?:en|er|erna|ens)?|ella|ande|lade|river|rivs|rivning|nera|aste|skap|ingar|inge)$/;

/** How nouns, verbs and adjectives are inflected; the dictionary has their first form. */
const BOJNINGAR = [
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

interface Uppslag {
  ord: string;
  flaggor: string;
}

function* uppslag(): Generator<Uppslag> {
  for (const rad of Buffer.from(ordbok.dic).toString('utf8').split('\n').slice(1)) {
    const [ord = '', flaggor = ''] = rad.trim().split('/');
    if (/^\p{Ll}{2,}$/u.test(ord) && !AVRADD.test(flaggor)) yield { ord, flaggor };
  }
}

/** The word that a form made for compounds comes from: "arbets" → "arbete", "skol" → "skola", "hälso" → "hälsa". */
function grundord(led: string, ord: ReadonlySet<string>): string {
  const stammar = [led, led.replace(/[suo]$/, '')];
  const former = stammar.flatMap((bas) => [bas, `${bas}e`, `${bas}a`]);
  return former.find((form) => ord.has(form)) ?? led;
}

function las() {
  const alla = [...uppslag()];
  const fria = new Set(alla.filter(({ flaggor }) => !flaggor.includes(BARA_LED)).map(({ ord }) => ord));
  const forled = new Map<string, string>();
  for (const { ord, flaggor } of alla) {
    if (TOMMA_FORLED.has(ord)) continue;
    if (flaggor.includes(BARA_LED)) forled.set(ord, grundord(ord, fria));
    else if (BORJAR.test(flaggor)) forled.set(ord, ord);
    if (flaggor.includes(GENITIV) && !VERB.test(flaggor) && !flaggor.includes(BARA_LED)) {
      forled.set(ord, ord);
      if (!ord.endsWith('s') && !forled.has(`${ord}s`)) forled.set(`${ord}s`, ord);
    }
  }
  return { forled, fria };
}

let last: ReturnType<typeof las> | undefined;

/** Whether a word is in a form of one that the dictionary has: "frånvarons" of "frånvaro", "kvinnor" of "kvinna". */
function arFormAv(fria: ReadonlySet<string>, text: string): boolean {
  return BOJNINGAR.some((slut) => {
    if (!text.endsWith(slut)) return false;
    const bas = text.slice(0, text.length - slut.length);
    return fria.has(bas) || (slut !== '' && (fria.has(`${bas}a`) || fria.has(`${bas}e`)));
  });
}

/**
 * How Swedish words are put together, from the dictionary that spelling checkers use (dictionary-sv).
 * It is asked when the site is built; no part of it is shipped.
 * @param egna words that the catalogue itself uses, in lower case: they may stand last as well
 */
export function lexikon(egna: ReadonlySet<string>): Lexikon {
  const { forled, fria } = (last ??= las());
  return {
    forled: (text) => forled.get(text),
    arSlutled: (text) => !ANDELSER.test(text) && (egna.has(text) || arFormAv(fria, text)),
  };
}
