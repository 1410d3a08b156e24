import { STOP_WORDS } from '../../swedish/stop-words.ts';
import { fold } from '../../swedish/words.ts';
import type { Fault } from '../../reading/faults.ts';
import type { ReadSamlingar } from '../../reading/content.ts';
import { faultInText, type Reading, type Text } from '../texts.ts';

/** What everybody says short. */
const COMMON = 'adhd ai cd cv dna dvd eu fn gps hbtq ibland id iq it ok pc pdf pin qr sms sos tv usa usb vd wc'.split(
  ' ',
);

/** Kinds of words that a reader has to read out: Myndigheternas skrivregler, "Skriv ut förkortningar". */
const WRITTEN_OUT: readonly [RegExp, string][] = [
  [/(?<!\p{L})t\.? ?ex(?:\.|(?!\p{L}))/u, 'till exempel'],
  [/(?<!\p{L})bl\.? ?a\./u, 'bland annat'],
  [/(?<!\p{L})m\.? ?fl\./u, 'med flera'],
  [/(?<!\p{L})m\. ?m\./u, 'med mera'],
  [/(?<!\p{L})(?:o\. ?s\. ?v\.|osv\.?(?!\p{L}))/u, 'och så vidare'],
  [/(?<!\p{L})(?:d\. ?v\. ?s\.|dvs\.?(?!\p{L}))/u, 'det vill säga'],
  [/(?<!\p{L})f\. ?n\./u, 'just nu'],
  [/(?<!\p{L})s\. ?k\./u, 'så kallad'],
  [/(?<!\p{L})fr\.? ?o\.? ?m\./u, 'från och med'],
  [/(?<!\p{L})t\. ?o\. ?m\./u, 'till och med'],
  [/(?<!\p{L})p\. ?g\. ?a\./u, 'på grund av'],
  [/(?<!\p{L})ca\.?(?= \d)/u, 'ungefär'],
  [/(?<!\p{L})resp\./u, 'respektive'],
  [/(?<!\p{L})inkl\./u, 'med'],
  [/(?<!\p{L})ev\./u, 'eventuellt'],
];

const CAPITALS = /(?<![\p{L}\p{N}/.-])\p{Lu}{2,7}(?=s?(?![\p{L}\p{N}]))/gu;

/** Abbreviations that the catalogue knows → what they mean, and names that are no abbreviations here. */
export type Abbreviations = { known: ReadonlyMap<string, readonly string[]>; names: ReadonlySet<string> };

/** What the vocabularies say of abbreviations, and capitals in names of insatser, förbund and aktörer. */
export function abbreviationsIn(samlingar: ReadSamlingar): Abbreviations {
  const { ordlista, malgrupper, metoder, aktorer, finansiarer, insatser, forbund } = samlingar;
  const known = new Map<string, string[]>();
  const add = (short: string, meanings: readonly string[]): void => {
    known.set(short, [...(known.get(short) ?? []), ...meanings]);
  };
  for (const { data } of ordlista.entries) if (data?.forkortning) add(data.ord, data.betyder);
  for (const { entries } of [malgrupper, metoder, aktorer, finansiarer])
    for (const { data } of entries)
      if (data?.forkortning) add(data.forkortning, [data.namn, ...('synonymer' in data ? data.synonymer : [])]);
  const all = [
    ...insatser.entries.map(({ data }) => data?.titel ?? ''),
    ...[...forbund.entries, ...aktorer.entries].map(({ data }) => data?.namn ?? ''),
  ];
  return { known, names: new Set(all.flatMap((name) => name.match(CAPITALS) ?? [])) };
}

/** Nouns that say what kind of thing it is: "riktlinjerna WCAG". */
const KINDS =
  '(?:lagen|riktlinjerna|standarden|nivå|projektet|metoden|nätverket|myndigheten|föreningen|programmet|systemet|företaget|verktyget)';

/** Whether the words are written beside it: "KBT (kognitiv beteendeterapi)", "HP står för …", "NNS, det nationella nätverket". */
const isExplainedBeside = (short: string, text: string): boolean =>
  new RegExp(
    `\\(${short}\\)|, ${short}(?: [\\d.]+)?[,.)]|${KINDS} ${short}|${short}s? \\(|${short} (?:står för|betyder|är (?:kort|en förkortning)|är (?:ett|en|den|det) )|${short}, (?:alltså|det vill säga|som är|lagen|den|det|ett|en) `,
    'u',
  ).test(text);

/** Whether the first words of a meaning are in the text, in whatever form: "kognitiv beteendeterapi" in "kognitiva beteendeterapin". */
const isWrittenOut = (meaning: string, folded: string): boolean => {
  const stems = fold(meaning)
    .split(/\s+/)
    .map((word) => word.slice(0, Math.max(3, word.length - 2)));
  return new RegExp(stems.map((part) => `${RegExp.escape(part)}\\p{L}*`).join('[\\s-]+'), 'u').test(folded);
};

function allOf(texts: readonly Text[]): { written: string; folded: string } {
  const written = texts.map(({ text }) => text).join('\n');
  return { written, folded: fold(written) };
}

/** A neighbouring word is looked for so far away, and so many abbreviations are told in one entry. */
const NEIGHBOUR = 12;
const MAX_TOLD = 30;

/** An everyday word in capitals, or one of several in a row, is shouted and not abbreviated. */
const isShout = (short: string, text: string, index: number, known: Abbreviations['known']): boolean =>
  (!known.has(short) && STOP_WORDS.has(fold(short))) ||
  /^\s+\p{Lu}{2,}(?!\p{L})/u.test(text.slice(index + short.length, index + short.length + NEIGHBOUR)) ||
  /(?<!\p{L})\p{Lu}{2,}\s+$/u.test(text.slice(Math.max(0, index - NEIGHBOUR), index));

function unknownOnes({ entry, texts }: Reading, { known, names }: Abbreviations): Fault[] {
  const seen = new Set<string>();
  let whole: { written: string; folded: string } | undefined;
  return texts
    .filter(({ key }) => key !== 'titel')
    .flatMap((box) =>
      [...box.text.matchAll(CAPITALS)].flatMap(({ 0: short, index }) => {
        if (
          seen.size >= MAX_TOLD ||
          seen.has(short) ||
          isShout(short, box.text, index, known) ||
          names.has(short) ||
          COMMON.includes(short.toLowerCase())
        )
          return [];
        seen.add(short);
        whole ??= allOf(texts);
        const { written, folded } = whole;
        const meanings = known.get(short) ?? [];
        if (isExplainedBeside(short, written) || meanings.some((one) => isWrittenOut(one, folded))) return [];
        const meaning = meanings[0];
        return [
          faultInText(entry, box, index, {
            typ: 'advice-unknown-abbreviation',
            text: `Förkortningen "${short}" förklaras inte.`,
            action:
              meaning === undefined
                ? `Skriv ut orden första gången: "orden (${short})". Lägg gärna till förkortningen i ordlistan.`
                : `Skriv "${meaning}", eller "${meaning} (${short})" första gången.`,
          }),
        ];
      }),
    );
}

const commonOnes = ({ entry, texts }: Reading): Fault[] =>
  texts.flatMap((box) =>
    WRITTEN_OUT.flatMap(([pattern, meaning]) => {
      const hit = pattern.exec(box.text);
      return hit
        ? [
            faultInText(entry, box, hit.index, {
              typ: 'advice-abbreviation',
              text: `Förkortningen "${hit[0]}" är svår att läsa.`,
              action: `Skriv "${meaning}".`,
            }),
          ]
        : [];
    }),
  );

/** Abbreviations that a reader may not know. */
export const adviseOnAbbreviations = (reading: Reading, known: Abbreviations): Fault[] => [
  ...unknownOnes(reading, known),
  ...commonOnes(reading),
];
