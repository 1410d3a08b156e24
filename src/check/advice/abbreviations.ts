import { FYLLNADSORD } from '../../swedish/stop-words.ts';
import { vik } from '../../swedish/words.ts';
import type { Fel } from '../../reading/faults.ts';
import type { Samlingar } from '../../reading/content.ts';
import { radOm, type Lasning, type Text } from './text-boxes.ts';

/** What everybody says short. */
const ALLMANNA = 'adhd ai cd cv dna dvd eu fn gps hbtq ibland id iq it ok pc pdf pin qr sms sos tv usa usb vd wc'.split(
  ' ',
);

/** Kinds of words that a reader has to read out: Myndigheternas skrivregler, "Skriv ut förkortningar". */
const UTSKRIVNA: readonly [RegExp, string][] = [
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

const VERSALER = /(?<![\p{L}\p{N}/.-])\p{Lu}{2,7}(?=s?(?![\p{L}\p{N}]))/gu;

/** Abbreviations that the catalogue knows → what they mean, and names that are no abbreviations here. */
export type Forkortningar = { kanda: ReadonlyMap<string, readonly string[]>; egennamn: ReadonlySet<string> };

export function forkortningarna(samlingar: Samlingar): Forkortningar {
  const { ordlista, malgrupper, metoder, aktorer, finansiarer, insatser, forbund } = samlingar;
  const kanda = new Map<string, string[]>();
  const lagg = (kort: string, betyder: readonly string[]): void => {
    kanda.set(kort, [...(kanda.get(kort) ?? []), ...betyder]);
  };
  for (const { data } of ordlista.poster) if (data?.forkortning) lagg(data.ord, data.betyder);
  for (const { poster } of [malgrupper, metoder, aktorer, finansiarer])
    for (const { data } of poster)
      if (data?.forkortning) lagg(data.forkortning, [data.namn, ...('synonymer' in data ? data.synonymer : [])]);
  const namnen = [
    ...insatser.poster.map(({ data }) => data?.titel ?? ''),
    ...[...forbund.poster, ...aktorer.poster].map(({ data }) => data?.namn ?? ''),
  ];
  return { kanda, egennamn: new Set(namnen.flatMap((namn) => namn.match(VERSALER) ?? [])) };
}

/** Nouns that say what kind of thing it is: "riktlinjerna WCAG". */
const SLAG =
  '(?:lagen|riktlinjerna|standarden|nivå|projektet|metoden|nätverket|myndigheten|föreningen|programmet|systemet|företaget|verktyget)';

/** Whether the words are written beside it: "KBT (kognitiv beteendeterapi)", "HP står för …", "NNS, det nationella nätverket". */
const forklarasBredvid = (kort: string, text: string): boolean =>
  new RegExp(
    `\\(${kort}\\)|, ${kort}(?: [\\d.]+)?[,.)]|${SLAG} ${kort}|${kort}s? \\(|${kort} (?:står för|betyder|är (?:kort|en förkortning)|är (?:ett|en|den|det) )|${kort}, (?:alltså|det vill säga|som är|lagen|den|det|ett|en) `,
    'u',
  ).test(text);

/** Whether the first words of a meaning are in the text, in whatever form: "kognitiv beteendeterapi" in "kognitiva beteendeterapin". */
const skrivsUt = (betyder: string, vikt: string): boolean => {
  const stammar = vik(betyder)
    .split(/\s+/)
    .map((ord) => ord.slice(0, Math.max(3, ord.length - 2)));
  return new RegExp(stammar.map((led) => `${RegExp.escape(led)}\\p{L}*`).join('[\\s-]+'), 'u').test(vikt);
};

function allt(texter: readonly Text[]): { skrivet: string; vikt: string } {
  const skrivet = texter.map(({ text }) => text).join('\n');
  return { skrivet, vikt: vik(skrivet) };
}

/** A neighbouring word is looked for so far away, and so many abbreviations are told in one entry. */
const GRANNE = 12;
const FLEST = 30;

/** An everyday word in capitals, or one of several in a row, is shouted and not abbreviated. */
const arRop = (kort: string, text: string, index: number, kanda: Forkortningar['kanda']): boolean =>
  (!kanda.has(kort) && FYLLNADSORD.has(vik(kort))) ||
  /^\s+\p{Lu}{2,}(?!\p{L})/u.test(text.slice(index + kort.length, index + kort.length + GRANNE)) ||
  /(?<!\p{L})\p{Lu}{2,}\s+$/u.test(text.slice(Math.max(0, index - GRANNE), index));

function okanda({ post, texter }: Lasning, { kanda, egennamn }: Forkortningar): Fel[] {
  const sedda = new Set<string>();
  let helt: { skrivet: string; vikt: string } | undefined;
  return texter
    .filter(({ nyckel }) => nyckel !== 'titel')
    .flatMap((ruta) =>
      [...ruta.text.matchAll(VERSALER)].flatMap(({ 0: kort, index }) => {
        if (
          sedda.size >= FLEST ||
          sedda.has(kort) ||
          arRop(kort, ruta.text, index, kanda) ||
          egennamn.has(kort) ||
          ALLMANNA.includes(kort.toLowerCase())
        )
          return [];
        sedda.add(kort);
        helt ??= allt(texter);
        const { skrivet, vikt } = helt;
        const betyder = kanda.get(kort) ?? [];
        if (forklarasBredvid(kort, skrivet) || betyder.some((ett) => skrivsUt(ett, vikt))) return [];
        const utskrivet = betyder[0];
        return [
          radOm(
            { post },
            ruta,
            index,
            `Förkortningen "${kort}" förklaras inte.`,
            utskrivet === undefined
              ? `Skriv ut orden första gången: "orden (${kort})". Lägg gärna till förkortningen i ordlistan.`
              : `Skriv "${utskrivet}", eller "${utskrivet} (${kort})" första gången.`,
          ),
        ];
      }),
    );
}

const vanliga = ({ post, texter }: Lasning): Fel[] =>
  texter.flatMap((ruta) =>
    UTSKRIVNA.flatMap(([monster, hela]) => {
      const traff = monster.exec(ruta.text);
      return traff
        ? [radOm({ post }, ruta, traff.index, `Förkortningen "${traff[0]}" är svår att läsa.`, `Skriv "${hela}".`)]
        : [];
    }),
  );

/** Abbreviations that a reader may not know. */
export const oforklarade = (lasning: Lasning, kunskap: Forkortningar): Fel[] => [
  ...okanda(lasning, kunskap),
  ...vanliga(lasning),
];
