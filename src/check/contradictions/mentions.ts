import type { ReadSamlingar } from '../../reading/content.ts';
import type { Entry } from '../../reading/entry.ts';

/**
 * A kommun that a text names as a place: "i Haninge", "från Tyresö". `before` is the word before "i";
 * `isInName` when it is a name that ends with the place, as "Ung i Tyresö" inside a sentence.
 */
export type Mention = { id: string; name: string; index: number; before: string; isInName: boolean };
/** Finds the kommuner that a text names, in order. */
export type MentionFinder = (text: string) => Mention[];

const IN = /(?<!\p{L})(?:(\p{L}+)\s+)?(?:i|från|inom)\s+(?=\p{Lu})/gu;
const NAME = /^(\p{Lu}[\p{L}-]*)(?:(\s\p{Lu}[\p{L}-]*))?/u;
/** No text names more places and means them. */
const MAX_MENTIONS = 100;
const AND = /^(?:,|\s+(?:och|eller|samt|och i|eller i))\s+(?=\p{Lu})/u;

/** Finds whole names only, written as names: "i Mora", not "mor"; and no county: "i Stockholms län". */
export function mentionFinder({ kommuner }: ReadSamlingar): MentionFinder {
  const idByName = new Map(
    kommuner.entries.flatMap(({ data }: Entry<{ id: string; namn: string }>): [string, string][] =>
      data ? [[data.namn, data.id]] : [],
    ),
  );

  function nameAt(rest: string): { name: string; id: string; length: number } | undefined {
    const [both = '', first = '', second = ''] = NAME.exec(rest) ?? [];
    for (const written of [both, first]) {
      const after = rest.slice(written.length);
      if (/^\s+län(?!\p{L})/u.test(after)) return undefined;
      const isCalledKommun = /^\s+(?:kommun|stad)(?!\p{L})/u.test(after);
      const name = idByName.has(written) ? written : isCalledKommun ? written.replace(/s$/, '') : '';
      const id = idByName.get(name);
      // "Stockholm Syd" and "Haninge Centrum" are other names than the kommun's.
      if (id !== undefined && (written === both || second === '' || isCalledKommun))
        return { name, id, length: written.length };
    }
    return undefined;
  }

  return (text) => {
    const found: Mention[] = [];
    for (const { 0: whole, 1: before = '', index } of text.matchAll(IN)) {
      if (found.length >= MAX_MENTIONS) break;
      let position = index + whole.length;
      const isInName = /^\p{Lu}/u.test(before) && !/(?:^|[.!?:]\s+)$/u.test(text.slice(0, index));
      for (let next = nameAt(text.slice(position)); next; next = nameAt(text.slice(position))) {
        found.push({ id: next.id, name: next.name, index: position, before: before.toLowerCase(), isInName });
        position += next.length;
        const between = AND.exec(text.slice(position))?.[0];
        if (between === undefined) break;
        position += between.length;
      }
    }
    return found;
  };
}
