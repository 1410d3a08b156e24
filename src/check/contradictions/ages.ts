/** Ages that a text gives: whole years, both ends included; an end that is not given is open. */
export type Aldrar = { fran?: number; till?: number; index: number; citat: string };

const ALDER = String.raw`(\d{1,3})`;
const STRECK = String.raw`\s?[–—-]\s?`;
const MELLAN = new RegExp(
  String.raw`(?<![\p{N}/])(?:(?:mellan|från)\s+)?${ALDER}(?:${STRECK}|\s+(?:och|till|t\.o\.m\.|till och med)\s+)${ALDER}[\s-]?(?:år(?:en)?|åringar)(?!\p{L})`,
  'giu',
);

/** "under 20 år" is also a duration, so an open end needs a word that says it is somebody's age. */
const NAGON = String.raw`(?:(?:du|som|den|är|unga|ungdomar|personer|vuxna|elever|deltagare|kvinnor|män|alla|dig|för|är du|till)\s+)`;
const OPPNA: readonly [RegExp, (alder: number) => { fran?: number; till?: number }][] = [
  [
    new RegExp(String.raw`(?<!\p{L})(?<!inte (?:har |ha )?)fyllt\s+${ALDER}(?!\d)(?:\s+år)?`, 'giu'),
    (fran) => ({ fran }),
  ],
  [new RegExp(String.raw`inte (?:har |ha )?fyllt\s+${ALDER}(?!\d)(?:\s+år)?`, 'giu'), (alder) => ({ till: alder - 1 })],
  [new RegExp(String.raw`(?<=${NAGON})(?:från|minst|över)\s+${ALDER}\s+år(?!\p{L})`, 'giu'), (fran) => ({ fran })],
  [new RegExp(String.raw`(?<!\d\s?[–-]\s?)(?<!\d)${ALDER}\s+år (?:eller|och) äldre`, 'giu'), (fran) => ({ fran })],
  [
    new RegExp(String.raw`(?<=${NAGON})(?:under|yngre än)\s+${ALDER}\s+år(?!\p{L})`, 'giu'),
    (alder) => ({ till: alder - 1 }),
  ],
  [
    new RegExp(String.raw`(?<=${NAGON})(?:högst|upp till|till och med)\s+${ALDER}\s+år(?!\p{L})`, 'giu'),
    (till) => ({ till }),
  ],
  [new RegExp(String.raw`(?<!\d\s?[–-]\s?)(?<!\d)${ALDER}\s+år (?:eller|och) yngre`, 'giu'), (till) => ({ till })],
];

/** A number of years that is nobody's age in a catalogue of support: "minst 2 år" is how long. */
const YNGST = 13;

const spann = (text: string): Aldrar[] =>
  [...text.matchAll(MELLAN)].map(({ 0: citat, 1: fran, 2: till, index }) => ({
    fran: Number(fran),
    till: Number(till),
    index,
    citat: citat.trim(),
  }));

/** Every age in a text, in order. An open end inside a span is not told again. */
export function aldrarI(text: string): Aldrar[] {
  if (!/\d/.test(text)) return [];
  const hela = spann(text).filter(({ fran = 0, till = 0 }) => fran < till && till >= YNGST && till <= 120);
  const upptaget = (index: number): boolean =>
    hela.some((ett) => index >= ett.index && index < ett.index + ett.citat.length);
  const oppna = OPPNA.flatMap(([monster, som]) =>
    [...text.matchAll(monster)].flatMap(({ 0: citat, 1: tal, index }): Aldrar[] => {
      const alder = Number(tal);
      return alder < YNGST || alder > 100 || upptaget(index) ? [] : [{ ...som(alder), index, citat: citat.trim() }];
    }),
  );
  return [...hela, ...oppna].toSorted((a, b) => a.index - b.index);
}
