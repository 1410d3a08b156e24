import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import config from '../../astro.config.mjs';
import { markdown } from '../../src/reading/body.ts';
import { readMdx, readVocabulary } from '../../src/reading/entry.ts';
import { splitText } from '../../src/reading/text.ts';
import type { FaultType } from '../../src/reading/faults.ts';
import { guardPlugin } from '../../src/reading/guard-plugin.ts';
import { sida } from '../../src/schema/sida.ts';

const UPPGIFTER = 'titel: En sida\ningress: En ingress som är tillräckligt lång.\n';
const las = (text: string, schema: z.ZodType = sida) => readMdx('x', 'x', new TextEncoder().encode(text), schema);
/** A schema that lets all through, so that only the readers decide. */
const allt = z.looseObject({});

/** Either the reader's stack ends or the library has had enough, whichever comes first. */
const DJUPT: readonly FaultType[] = ['too-deep', 'unreadable-line'];

/** Front matter that some reader of YAML takes for something else; each is read as Astro reads it, or refused on its line. */
const knepiga: [
  namn: string,
  yaml: string,
  fel?: [rad: number, typ: FaultType | readonly FaultType[], tecken?: string],
][] = [
  ['texts, numbers and truths', 'a: b\nc: 12\nd: true\ne: null\nf: 1.5\ng: -3\nh: "12"\n'],
  ['lists and groups', 'a:\n  - b\n  - c: d\n    e: [f, g]\nh: {}\ni: []\n'],
  ['long texts in their three forms', 'a: >-\n  b\n  c\n\n  d\ne: |\n  f\n  g\nh: i\n  j\n'],
  ['quotes and what they may hold', 'a: "b: c # d"\ne: \'f\'\'g\'\nh: "i\\nj\\u00e5"\n'],
  ['comments', '# a\nb: c # d\n'],
  ['words that were truths in YAML 1.1', 'a: yes\nb: no\nc: on\nd: y\n'],
  ['numbers with zeros in front, and hexadecimal ones', 'a: 010\nb: 0x1F\nc: 0o17\nd: +12\ne: 1e3\n'],
  ['what is no number', 'a: .nan\nb: -.inf\n'],
  ['a number without end', 'a: b\nc: 1e400\n', [3, 'read-differently']],
  ['a clock, a version and a number with a mark for thousands', 'a: 12:30\nb: 1.2.3\nc: 1_000\n'],
  ['a day', 'a: 2026-03-01\n', [2, 'read-differently']],
  ['a day that does not exist, which Astro moves to March', 'a: 2026-02-31\n', [2, 'read-differently']],
  ['a moment', 'a: 2001-12-14t21:59:43.10-05:00\n', [2, 'read-differently']],
  ['a number in base two', 'a: b\nc: 0b11\n', [3, 'read-differently']],
  ['a key without a name', ': a\n', [2, 'nameless-key']],
  ['a key that is nothing', '~: a\n', [2, 'nameless-key']],
  ['a key that is a number', '1: a\n', [2, 'nameless-key']],
  ['a key that is a list', '? [a, b]\n: c\n', [2, 'nameless-key']],
  ['a key that fetches others', '<<: { a: b }\n', [2, 'merge-key']],
  ['a key twice, deep down', 'a:\n  b: 1\n  b: 2\n', [4, 'double-key']],
  ['an anchor nobody uses', 'a: &b c\n', [2, 'anchor']],
  ['an alias', 'a: &b c\nd: *b\n', [2, 'anchor']],
  ['a set', 'a: !!set { b, c }\n', [2, 'tag']],
  ['a function', 'a: !!js/function "function () {}"\n', [2, 'tag']],
  ['a text that says it is one', 'a: !!str b\n', [2, 'tag']],
  ['a mark without a name', 'a: ! b\n', [2, 'tag']],
  ['a directive', '%YAML 1.1\n', [3, 'unreadable-line']],
  ['a second document', 'a: b\n...\nc: d\n', [4, 'early-end']],
  ['lists within lists without end', `a: ${'['.repeat(5000)}${']'.repeat(5000)}\n`, [1, DJUPT]],
  ['groups within groups without end', `a: ${'{ a: '.repeat(500)}${'}'.repeat(500)}\n`, [2, DJUPT]],
  ['a byte that is no sign', 'a: "b\u0000"\n', [2, 'invisible-character', '\u{0}']],
  ['a line that ends as on an old Mac', 'a: b\rc: d\n', [2, 'invisible-character', '\u{D}']],
  ['a line that ends as on a mainframe', 'a: b\u0085c: d\n', [2, 'invisible-character', '\u{85}']],
  ['a line that ends as in Unicode', 'a: "b\u2028c"\n', [2, 'invisible-character', '\u{2028}']],
  ['a byte order mark in the middle', 'a: \uFEFFb\n', [2, 'invisible-character', '\u{FEFF}']],
  ['letters without meaning of their own', 'a: "\\ud800"\n', [2, 'invisible-character', '\u{D800}']],
];

describe('front matter', () => {
  it.each(knepiga)('with %s is read as the build reads it, or refused on its line', (_, yaml, fel) => {
    const text = `---\n${yaml}---\n\nText.\n`;
    const { entry: post, findings: fynd } = las(text, allt);
    if (fel) {
      expect(fynd.length).toBeGreaterThan(0);
      const [rad, typ, sign] = fel;
      expect([typ].flat()).toContain(fynd[0]?.typ);
      expect(fynd[0]?.sign).toBe(sign);
      if (rad > 1) expect(fynd[0]?.line).toBe(rad);
      return;
    }
    expect(fynd).toEqual([]);
    expect(post.raw).toEqual(parseFrontmatter(text).frontmatter);
  });

  it('may have days without quotes where the schema reads both as the same day', () => {
    const medDag = z.strictObject({
      a: z.preprocess((v) => (v instanceof Date ? v.toISOString().slice(0, 10) : v), z.string()),
    });
    expect(las('---\na: 2026-03-01\n---\n', medDag).findings).toEqual([]);
    expect(las('---\na: 2026-02-31\n---\n', medDag).findings).toMatchObject([{ line: 2, column: 4 }]);
  });

  it.each([
    ['a plain file', `---\n${UPPGIFTER}---\n\nText.\n`],
    ['Windows line endings', `---\n${UPPGIFTER}---\n\nText.\n`.replaceAll('\n', '\r\n')],
    ['spaces after the lines of dashes', `---  \n${UPPGIFTER}--- \nText.`],
    ['no body', `---\n${UPPGIFTER}---`],
    ['dashes and marks further down', `---\n${UPPGIFTER}---\nText.\n\n---\n\n+++\nlayout = "x"\n+++\n`],
  ])('of %s ends where the build lets the body begin', (_, text) => {
    const delad = splitText(text);
    const { content } = parseFrontmatter(text, { frontmatter: 'empty-with-spaces' });
    expect('body' in delad && delad.body).toBe(content);
  });

  it.each([
    ['+++\na = 1\n+++\n', 1, 'no-front-matter'],
    [`\n---\n${UPPGIFTER}---\n`, 1, 'no-front-matter'],
    [` ---\n${UPPGIFTER}---\n`, 1, 'no-front-matter'],
    [`\uFEFF\uFEFF---\n${UPPGIFTER}---\n`, 1, 'invisible-character', '\u{FEFF}'],
    [`---\t\n${UPPGIFTER}---\n`, 1, 'no-front-matter'],
    [`---yaml\n${UPPGIFTER}---\n`, 1, 'no-front-matter'],
    [`---\n${UPPGIFTER}+++\nText.\n---\n`, 4, 'plus-signs'],
    [`---\n${UPPGIFTER}----\n`, 4, 'dashes-with-more'],
    [`---\n${UPPGIFTER}---\u00A0\n`, 4, 'dashes-with-more'],
    [`---\n${UPPGIFTER} ---\n`, 1, 'open-front-matter'],
  ])('%j, which Astro would take for something else, is refused', (text, line, typ, sign?: string) => {
    expect(las(text).findings).toContainEqual(
      expect.objectContaining({ line, typ, ...(sign !== undefined && { sign }) }),
    );
  });
});

describe('a file that would cost a reader its breath', () => {
  it.each([
    ['too large', 'x '.repeat(30_000), 'large-file'],
    ['of quotations in quotations', `${'>'.repeat(20_000)} x`, 'too-nested'],
    ['of stress in stress', '*a **b '.repeat(2000) + '** c*'.repeat(2000), 'too-nested'],
    ['of boxes in boxes', '<Notis rubrik="x">\n'.repeat(200) + '</Notis>\n'.repeat(200), 'too-nested'],
    ['of brackets', '['.repeat(40_000), undefined],
    ['of signs that begin a tag', '<'.repeat(40_000), 'too-many-signs'],
    ['of signs that begin code', '{'.repeat(40_000), 'too-many-signs'],
    ['of quotes', '"'.repeat(40_000), 'too-many-signs'],
  ])('%s is told and nothing more', (_, kropp, typ) => {
    const { findings: fynd } = las(`---\n${UPPGIFTER}---\n\n${kropp}\n`);
    expect(fynd.map((ett) => ett.typ)).toEqual(typ === undefined ? [] : expect.arrayContaining([typ]));
  });

  it('is told how much is too much', () => {
    const sagt = (kropp: string) => las(`---\n${UPPGIFTER}---\n\n${kropp}\n`).findings;
    expect(sagt('x '.repeat(30_000))).toMatchObject([
      { text: 'Filen är för stor (61 kB).', action: 'Korta texten. En fil får vara högst 50 kB.' },
    ]);
    expect(sagt('"'.repeat(40_000))).toMatchObject([
      {
        text: 'Texten har fler än 1000 citattecken, klamrar och tecken <.',
        action: 'Ta bort dem som inte behövs, eller korta texten.',
      },
    ]);
    expect(sagt(`${'>'.repeat(20_000)} x`)).toMatchObject([
      {
        text: 'Listor, citat eller betoningar ligger i varandra på för många nivåer.',
        action: 'Använd högst två eller tre nivåer.',
      },
    ]);
  });
});

describe('a vocabulary', () => {
  const ord = z.strictObject({ id: z.string(), namn: z.string() });
  it.each([
    ['- id: a\n  namn: "\\u202Eb"\n', 2, 'invisible-character', '\u{202E}'],
    ['- id: a\n  namn: b\u200Bc\n', 2, 'invisible-character', '\u{200B}'],
    ['- id: a\n  namn: __ASTRO_IMAGE_x\n', 2, 'build-word', '__ASTRO'],
    ['- id: a\n  namn: https://www.skatteverket.se@ond.se\n', 2, 'link-target'],
    ['- &x { id: a, namn: b }\n- *x\n', 1, 'anchor'],
    ['- id: a\n  namn: b\n  <<: { c: d }\n', 3, 'merge-key'],
  ])('%j is refused on its line', (yaml, line, typ, sign?: string) => {
    const { findings: fynd } = readVocabulary('x', new TextEncoder().encode(yaml), ord);
    expect(fynd).toMatchObject([{ line, typ, ...(sign !== undefined && { sign }) }]);
  });
});

describe('what is said of signs and values', () => {
  const uppgifter = (titel: string) => `---\n${UPPGIFTER.replace('En sida', titel)}---\n\nText.\n`;
  it.each([
    [
      'En \u202Esida',
      'Här finns ett osynligt tecken (U+202E).',
      'Radera ordet och skriv det för hand. Kopierad text kan bära på osynliga tecken.',
    ],
    [
      'En \u{1D5D4}',
      'Tecknet "\u{1D5D4}" ser ut som vanliga bokstäver men är det inte.',
      'Skriv ordet för hand, med vanliga bokstäver.',
    ],
    [
      'A\u030A',
      'Bokstaven "Å" är sammansatt av flera tecken.',
      'Radera ordet och skriv det för hand. Kopierad text kan bära på sådana bokstäver.',
    ],
    [
      'sk\u0430tteverket',
      'Ett ord blandar bokstäver ur olika alfabet som ser likadana ut.',
      'Skriv ordet för hand, med vanliga bokstäver.',
    ],
    [
      '__ASTRO_IMAGE_x',
      'Orden "__ASTRO" byts ut av programmen som bygger webbplatsen.',
      'Ta bort dem, eller skriv på ett annat sätt.',
    ],
    [
      '2026-03-03',
      'Värdet läses på olika sätt av olika program, som text av det ena och som tal eller datum av det andra.',
      'Sätt citattecken runt värdet.',
    ],
  ])('%j: what is wrong and what to do', (titel, text, action) => {
    expect(las(uppgifter(titel)).findings).toMatchObject([{ line: 2, text, action }]);
  });

  it('is said of a sign in the body once where it stands as itself, and of another sign beside it', () => {
    const kropp = 'a\u200Bb\n\na&#8203;b\n\na&#x202e;b';
    expect(las(`---\n${UPPGIFTER}---\n\n${kropp}\n`).findings.map(({ line, typ, sign }) => [line, typ, sign])).toEqual([
      [6, 'invisible-character', '\u200B'],
      [10, 'invisible-character', '\u202E'],
    ]);
  });
});

describe('the build', () => {
  it('reads bodies with the same features as the check, and with the guard before anything else', () => {
    const { options } = z
      .object({ options: z.object({ features: z.unknown(), mdastPlugins: z.array(z.unknown()) }) })
      .parse(config.markdown?.processor);
    expect(options.features).toEqual(markdown);
    expect(options.mdastPlugins[0]).toBe(guardPlugin);
  });
});
