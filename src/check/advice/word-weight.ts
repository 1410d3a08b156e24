import { lexikon } from '../../swedish/lexicon.ts';
import { orden, vik } from '../../swedish/words.ts';
import { delaSammansattning, type Lexikon } from '../../swedish/compounds.ts';
import { stam } from '../../swedish/stem.ts';
import type { Samlingar } from '../../reading/content.ts';

/** From this many letters on a word is long: C. H. Björnsson, Läsbarhet (1968). */
const LANGT = 7;
/** No word is longer; what is, is no word. */
const LANGSTA = 60;

const grund = (ord: string): string => vik(stam(ord.toLowerCase()));

/** Names of what the catalogue is about. They make a text no easier when they are exchanged for others. */
function* namn({
  aktorer,
  forbund,
  finansiarer,
  kommuner,
  lan,
  malgrupper,
  metoder,
  insatser,
}: Samlingar): Generator<string> {
  for (const { data } of [...aktorer.poster]) if (data) yield* [data.namn, ...data.synonymer];
  for (const { poster } of [forbund, finansiarer, kommuner, lan, malgrupper, metoder])
    for (const { data } of poster) if (data) yield data.namn;
  for (const { data } of insatser.poster) if (data) yield data.titel;
}

/** Letters of the longest part of a word, compounds taken apart as far as the dictionary can. */
function langstaDelen(ord: string, kunskap: Lexikon): number {
  if (ord.length < LANGT || ord.length > LANGSTA) return ord.length;
  const delar = delaSammansattning(ord, kunskap);
  return delar ? Math.max(...delar.map((del) => langstaDelen(del, kunskap))) : ord.length;
}

export type Ordtyngd = {
  /** Whether a word is long and no name; a cheap answer that is never too small. */
  kanVaraTungt: (ord: string) => boolean;
  arTungt: (ord: string) => boolean;
};

/** Remembers the answers: the words of a catalogue come back again and again. */
function medMinne(svara: (ord: string) => boolean): (ord: string) => boolean {
  const minne = new Map<string, boolean>();
  return (ord) => {
    const forut = minne.get(ord);
    if (forut !== undefined) return forut;
    const svar = svara(ord);
    minne.set(ord, svar);
    return svar;
  };
}

/**
 * Tells which words weigh on a reader. Swedish puts words together, and "arbetsplats" is long without
 * being hard, so a compound counts as its longest part; a name from our own vocabularies never counts.
 */
export function ordtyngd(samlingar: Samlingar): Ordtyngd {
  const egna = new Set([...namn(samlingar)].flatMap(orden).map(grund));
  const kanVaraTungt = medMinne((ord) => ord.length >= LANGT && !egna.has(grund(ord)));
  const delarna = (ord: string): string[] => ord.toLowerCase().split(/[-’']/);
  const arTungt = medMinne((ord) => {
    if (!kanVaraTungt(ord)) return false;
    const kunskap = lexikon(new Set());
    return delarna(ord).some((del) => langstaDelen(del, kunskap) >= LANGT);
  });
  return { kanVaraTungt, arTungt };
}
