import { orden, vik } from './words.ts';
import type { Lexikon } from './compounds.ts';
import { stam } from './stem.ts';

/** The words of the catalogue as they are sent, those of a list parted by spaces. */
interface Ordlager {
  uttryck: Readonly<Record<string, readonly string[]>>;
  amnesord: string;
  ovrigaOrd: string;
  helt: boolean;
}

/** The catalogue's own vocabulary, ready to be asked. */
export interface Ordkunskap extends Lexikon {
  /** Words that stand for others, folded and in order ("cm", "daglig sysselsattning") → what they stand for. */
  uttryck: ReadonlyMap<string, readonly string[]>;
  /** Number of words in the longest of them. */
  langstaUttryck: number;
  /** Words of titles, names, search words and their expansions: what somebody may have tried to spell. */
  amnesord: readonly string[];
  /** Whether the catalogue has the word, a form of it, or a word that begins with it. */
  kanner(ord: string): boolean;
  /** Whether the catalogue has this very word, missing marks aside. */
  harOrdet(ord: string): boolean;
  /** Whether all the words of the catalogue are known here, so that an unknown word is one it lacks. */
  helt: boolean;
}

const FORLEDSFORMER = (led: string): string[] => [
  led,
  led.replace(/s$/, ''),
  `${led}a`,
  `${led}e`,
  led.replace(/o$/, 'a'),
];

/** Whether a sorted list has something that begins so. */
function harBorjan(ordnade: readonly string[], borjan: string): boolean {
  let lag = 0;
  let hog = ordnade.length;
  while (lag < hog) {
    const mitt = (lag + hog) >> 1;
    if ((ordnade[mitt] ?? '') < borjan) lag = mitt + 1;
    else hog = mitt;
  }
  return ordnade[lag]?.startsWith(borjan) ?? false;
}

/** Makes the vocabulary of what was sent. */
export function ordkunskap({ uttryck, amnesord, ovrigaOrd, helt }: Ordlager): Ordkunskap {
  const amnen = amnesord.split(' ');
  const alla = [...amnen, ...ovrigaOrd.split(' ')];
  const vikta = new Set(alla.map(vik));
  const stammar = new Set(alla.map((ord) => vik(stam(ord))));
  const ordnade = [...vikta].sort();
  const harFormAv = (ord: string): boolean => vikta.has(vik(ord)) || stammar.has(vik(stam(ord.toLowerCase())));
  return {
    uttryck: new Map(Object.entries(uttryck)),
    langstaUttryck: Math.max(0, ...Object.keys(uttryck).map((nyckel) => orden(nyckel).length)),
    amnesord: amnen,
    harOrdet: (ord) => vikta.has(vik(ord)),
    kanner: (ord) => harFormAv(ord) || harBorjan(ordnade, vik(ord)),
    forled: (led) => FORLEDSFORMER(led).find(harFormAv),
    arSlutled: harFormAv,
    helt,
  };
}
