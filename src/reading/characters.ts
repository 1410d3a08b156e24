import type { Brist, Fynd, Plats } from './faults.ts';

/**
 * Signs that a reader of the file does not see, or sees as others than they are: controls, directions
 * of writing, blanks without width, private and unassigned signs, and letters dressed as others.
 */
const OSYNLIGA =
  /(?![\n\t\u{FE0F}])[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u{2800}]/u;
const ALLA_OSYNLIGA = new RegExp(OSYNLIGA.source.replace('\\n\\t', ''), 'gu');
const UTKLADDA = /[\u{FF01}-\u{FF5E}\u{1D400}-\u{1D7FF}\u{212A}\u{212B}\u{249C}-\u{24E9}]/u;

/** Latin beside letters that only look it, as in "skattеverket" with a Cyrillic е. */
const BLANDADE =
  /\p{Script=Latin}(?=[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}])|[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}](?=\p{Script=Latin})/u;

/** A letter in pieces, as å from a and a ring: another text than å to a search, and a place to pile marks up. */
const SAMMANSATTA = /\p{Script=Latin}\p{Mn}/u;

/**
 * Words that Astro and Vite look for in the text of every module and replace, also inside what
 * editors wrote: with the secrets of the environment, with an import, or with something that no
 * longer builds. (astro/dist/env/vite-plugin-import-meta-env.js, astro/dist/content/mutable-data-store.js)
 */
const BYGGORD = /import\.meta|__(?:astro|vite|rolldown|rollup)|@@astro|!~\{|\bMDXContent\b/iu;

const kod = (tecken: string): string => `U+${(tecken.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const slag: [monster: RegExp, brist: (traff: string) => Brist][] = [
  [
    OSYNLIGA,
    (traff) => ({
      text: `Här finns ett osynligt tecken (${kod(traff)}).`,
      gor: 'Radera ordet och skriv det för hand. Kopierad text kan bära på osynliga tecken.',
    }),
  ],
  [
    UTKLADDA,
    (traff) => ({
      text: `Tecknet "${traff}" ser ut som vanliga bokstäver men är det inte.`,
      gor: 'Skriv ordet för hand, med vanliga bokstäver.',
    }),
  ],
  [
    SAMMANSATTA,
    (traff) => ({
      text: `Bokstaven "${traff.normalize()}" är sammansatt av flera tecken.`,
      gor: 'Radera ordet och skriv det för hand. Kopierad text kan bära på sådana bokstäver.',
    }),
  ],
  [
    BLANDADE,
    () => ({
      text: 'Ett ord blandar bokstäver ur olika alfabet som ser likadana ut.',
      gor: 'Skriv ordet för hand, med vanliga bokstäver.',
    }),
  ],
  [
    BYGGORD,
    (traff) => ({
      text: `Orden "${traff}" byts ut av programmen som bygger webbplatsen.`,
      gor: 'Ta bort dem, eller skriv på ett annat sätt.',
    }),
  ],
];

/**
 * A text from a file so that a terminal or a log shows it and does nothing else with it. GitHub's log takes
 * `##[` for a command wherever it stands in a line.
 */
export const synlig = (text: string): string =>
  text.replace(ALLA_OSYNLIGA, (tecken) => `‹${kod(tecken)}›`).replaceAll('##[', '## [');

/** What nearly every text is made of, where nothing hides: it takes one look instead of three. */
const VANLIGA = /^[\t\n\u{20}-\u{7E}\u{A0}-\u{AC}\u{AE}-\u{24F}\u{2010}-\u{2027}\u{2030}-\u{205E}]*$/u;
const arRen = (text: string): boolean => VANLIGA.test(text) && !BYGGORD.test(text);

/** What is wrong with the signs of a text, at most one fault of each kind. */
export const bristerITecken = (text: string): Brist[] =>
  arRen(text)
    ? []
    : slag.flatMap(([monster, brist]) => {
        const traff = monster.exec(text);
        return traff ? [brist(traff[0])] : [];
      });

/** The signs of a whole file, line by line. A carriage return is sound only before the end of its line. */
export function teckenfel(text: string): Fynd[] {
  const utanRadslut = text.replaceAll('\r\n', '\n');
  if (arRen(utanRadslut)) return [];
  return utanRadslut.split('\n').flatMap((rad, index) =>
    slag.flatMap(([monster, brist]) => {
      const traff = monster.exec(rad);
      const plats: Plats = { rad: index + 1, kolumn: (traff?.index ?? 0) + 1 };
      return traff ? [{ ...plats, ...brist(traff[0]) }] : [];
    }),
  );
}

/** Every text inside a value, with the way to it. */
export function* texterI(varde: unknown, stig: readonly PropertyKey[] = []): Generator<[PropertyKey[], string]> {
  if (typeof varde === 'string') yield [[...stig], varde];
  else if (typeof varde === 'object' && varde !== null)
    for (const [nyckel, under] of Object.entries(varde))
      yield* texterI(under, [...stig, Array.isArray(varde) ? Number(nyckel) : nyckel]);
}
