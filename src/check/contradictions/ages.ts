/** Ages that a text gives: whole years, both ends included; an end that is not given is open. */
export type Ages = { from?: number; to?: number; index: number; quote: string };

const AGE = String.raw`(\d{1,3})`;
const DASH = String.raw`\s?[–—-]\s?`;
const BETWEEN = new RegExp(
  String.raw`(?<![\p{N}/])(?:(?:mellan|från)\s+)?${AGE}(?:${DASH}|\s+(?:och|till|t\.o\.m\.|till och med)\s+)${AGE}[\s-]?(?:år(?:en)?|åringar)(?!\p{L})`,
  'giu',
);

/** "under 20 år" is also a duration, so an open end needs a word that says it is somebody's age. */
const SOMEBODY = String.raw`(?:(?:du|som|den|är|unga|ungdomar|personer|vuxna|elever|deltagare|kvinnor|män|alla|dig|för|är du|till)\s+)`;
const OPEN: readonly [RegExp, (age: number) => { from?: number; to?: number }][] = [
  [
    new RegExp(String.raw`(?<!\p{L})(?<!inte (?:har |ha )?)fyllt\s+${AGE}(?!\d)(?:\s+år)?`, 'giu'),
    (from) => ({ from }),
  ],
  [new RegExp(String.raw`inte (?:har |ha )?fyllt\s+${AGE}(?!\d)(?:\s+år)?`, 'giu'), (age) => ({ to: age - 1 })],
  [new RegExp(String.raw`(?<=${SOMEBODY})(?:från|minst|över)\s+${AGE}\s+år(?!\p{L})`, 'giu'), (from) => ({ from })],
  [new RegExp(String.raw`(?<!\d\s?[–-]\s?)(?<!\d)${AGE}\s+år (?:eller|och) äldre`, 'giu'), (from) => ({ from })],
  [
    new RegExp(String.raw`(?<=${SOMEBODY})(?:under|yngre än)\s+${AGE}\s+år(?!\p{L})`, 'giu'),
    (age) => ({ to: age - 1 }),
  ],
  [
    new RegExp(String.raw`(?<=${SOMEBODY})(?:högst|upp till|till och med)\s+${AGE}\s+år(?!\p{L})`, 'giu'),
    (to) => ({ to }),
  ],
  [new RegExp(String.raw`(?<!\d\s?[–-]\s?)(?<!\d)${AGE}\s+år (?:eller|och) yngre`, 'giu'), (to) => ({ to })],
];

/** A number of years that is nobody's age in a catalogue of support: "minst 2 år" is how long. */
const MIN_AGE = 13;

const findSpans = (text: string): Ages[] =>
  [...text.matchAll(BETWEEN)].map(({ 0: quote, 1: from, 2: to, index }) => ({
    from: Number(from),
    to: Number(to),
    index,
    quote: quote.trim(),
  }));

/** Every age in a text, in order. An open end inside a span is not told again. */
export function agesIn(text: string): Ages[] {
  if (!/\d/.test(text)) return [];
  const whole = findSpans(text).filter(({ from = 0, to = 0 }) => from < to && to >= MIN_AGE && to <= 120);
  const isTaken = (index: number): boolean =>
    whole.some((one) => index >= one.index && index < one.index + one.quote.length);
  const open = OPEN.flatMap(([pattern, toAges]) =>
    [...text.matchAll(pattern)].flatMap(({ 0: quote, 1: number, index }): Ages[] => {
      const age = Number(number);
      return age < MIN_AGE || age > 100 || isTaken(index) ? [] : [{ ...toAges(age), index, quote: quote.trim() }];
    }),
  );
  return [...whole, ...open].toSorted((a, b) => a.index - b.index);
}
