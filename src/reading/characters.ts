import type { CharacterFault, Finding, Flaw, KeyPath, Place } from './faults.ts';

/**
 * Signs that a reader of the file does not see, or sees as others than they are: controls, directions
 * of writing, blanks without width, private and unassigned signs, and letters dressed as others.
 */
const INVISIBLE =
  /(?![\n\t\u{FE0F}])[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u{2800}]/u;
const ALL_INVISIBLE = new RegExp(INVISIBLE.source.replace('\\n\\t', ''), 'gu');
const DISGUISED = /[\u{FF01}-\u{FF5E}\u{1D400}-\u{1D7FF}\u{212A}\u{212B}\u{249C}-\u{24E9}]/u;

/** Latin beside letters that only look it, as in "skattеverket" with a Cyrillic е. */
const MIXED =
  /\p{Script=Latin}(?=[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}])|[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}](?=\p{Script=Latin})/u;

/** A letter in pieces, as å from a and a ring: another text than å to a search, and a place to pile marks up. */
const COMPOSED = /\p{Script=Latin}\p{Mn}/u;

/**
 * Words that Astro and Vite look for in the text of every module and replace, also inside what
 * editors wrote: with the secrets of the environment, with an import, or with something that no
 * longer builds. (astro/dist/env/vite-plugin-import-meta-env.js, astro/dist/content/mutable-data-store.js)
 */
const BUILD_WORDS = /import\.meta|__(?:astro|vite|rolldown|rollup)|@@astro|!~\{|\bMDXContent\b/iu;

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const KINDS: [pattern: RegExp, flaw: (hit: string) => Flaw<CharacterFault>][] = [
  [
    INVISIBLE,
    (hit) => ({
      typ: 'invisible-character',
      sign: hit,
      text: `Här finns ett osynligt tecken (${codePoint(hit)}).`,
      action: 'Radera ordet och skriv det för hand. Kopierad text kan bära på osynliga tecken.',
    }),
  ],
  [
    DISGUISED,
    (hit) => ({
      typ: 'disguised-letter',
      sign: hit,
      text: `Tecknet "${hit}" ser ut som vanliga bokstäver men är det inte.`,
      action: 'Skriv ordet för hand, med vanliga bokstäver.',
    }),
  ],
  [
    COMPOSED,
    (hit) => ({
      typ: 'composed-letter',
      sign: hit.normalize(),
      text: `Bokstaven "${hit.normalize()}" är sammansatt av flera tecken.`,
      action: 'Radera ordet och skriv det för hand. Kopierad text kan bära på sådana bokstäver.',
    }),
  ],
  [
    MIXED,
    () => ({
      typ: 'mixed-alphabets',
      text: 'Ett ord blandar bokstäver ur olika alfabet som ser likadana ut.',
      action: 'Skriv ordet för hand, med vanliga bokstäver.',
    }),
  ],
  [
    BUILD_WORDS,
    (hit) => ({
      typ: 'build-word',
      sign: hit,
      text: `Orden "${hit}" byts ut av programmen som bygger webbplatsen.`,
      action: 'Ta bort dem, eller skriv på ett annat sätt.',
    }),
  ],
];

/**
 * A text from a file so that a terminal or a log shows it and does nothing else with it. GitHub's log takes
 * `##[` for a command wherever it stands in a line.
 */
export const makeVisible = (text: string): string =>
  text.replace(ALL_INVISIBLE, (character) => `‹${codePoint(character)}›`).replaceAll('##[', '## [');

/** What nearly every text is made of, where nothing hides: it takes one look instead of three. */
const ORDINARY = /^[\t\n\u{20}-\u{7E}\u{A0}-\u{AC}\u{AE}-\u{24F}\u{2010}-\u{2027}\u{2030}-\u{205E}]*$/u;
const isClean = (text: string): boolean => ORDINARY.test(text) && !BUILD_WORDS.test(text);

/** What is wrong with the signs of a text, at most one fault of each kind. */
export const flawsInCharacters = (text: string): Flaw[] =>
  isClean(text)
    ? []
    : KINDS.flatMap(([pattern, flaw]) => {
        const hit = pattern.exec(text);
        return hit ? [flaw(hit[0])] : [];
      });

/** The signs of a whole file, line by line. A carriage return is sound only before the end of its line. */
export function findInCharacters(text: string): Finding[] {
  const withoutReturns = text.replaceAll('\r\n', '\n');
  if (isClean(withoutReturns)) return [];
  return withoutReturns.split('\n').flatMap((line, index) =>
    KINDS.flatMap(([pattern, flaw]) => {
      const hit = pattern.exec(line);
      const place: Place = { line: index + 1, column: (hit?.index ?? 0) + 1 };
      return hit ? [{ ...place, ...flaw(hit[0]) }] : [];
    }),
  );
}

/** Every text inside a value, with the way to it. */
export function* textsIn(value: unknown, keyPath: KeyPath = []): Generator<[PropertyKey[], string]> {
  if (typeof value === 'string') yield [[...keyPath], value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, below] of Object.entries(value))
      yield* textsIn(below, [...keyPath, Array.isArray(value) ? Number(key) : key]);
}
