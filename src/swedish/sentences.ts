import { wordsIn } from './words.ts';

/** So far back from a full stop an abbreviation is looked for; a long text is not read again for each. */
const LOOK_BACK = 24;

export type Sentence = { text: string; from: number; words: readonly string[] };

const END = /[.!?…]["”’»)]*\s+(?=["”’»(]*[\p{Lu}\p{N}])/gu;
/** What ends with a full stop and no sentence: an initial, an abbreviation. */
const NO_END = /(?:^|[\s(])(?:\p{L}|ca|kl|nr|tel|dvs|osv|resp|ev|inkl|exkl|(?:\p{L}{1,2}\.)+\s?\p{L}{1,4})\.$/iu;

const memo = new WeakMap<object, Sentence[]>();

/** The sentences of a text that several rules ask for. */
export function sentencesIn(box: { text: string }): Sentence[] {
  const before = memo.get(box);
  if (before) return before;
  const sentences = splitSentences(box.text);
  memo.set(box, sentences);
  return sentences;
}

/** The sentences of a text, with the index where each begins. */
export function splitSentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  const take = (to: number): void => {
    const sentence = text.slice(from, to).trimEnd();
    const words = wordsIn(sentence);
    if (words.length > 0) found.push({ text: sentence, from, words });
    from = to;
  };
  for (const match of text.matchAll(END)) {
    const to = match.index + match[0].length;
    if (!NO_END.test(text.slice(Math.max(from, match.index - LOOK_BACK), match.index + 1))) take(to);
  }
  take(text.length);
  return found;
}

/** A sentence as it is quoted: its beginning and end, when it is long. */
export function quote(text: string): string {
  const straight = text.replace(/\s+/g, ' ').trim();
  return straight.length <= 90 ? straight : `${straight.slice(0, 55).trimEnd()} … ${straight.slice(-25).trimStart()}`;
}
