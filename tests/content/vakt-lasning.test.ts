import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import config from '../../astro.config.mjs';
import { markdown } from '../../src/reading/markdown.ts';
import { lasMdx, lasVokabular } from '../../src/reading/entry.ts';
import { dela } from '../../src/reading/text.ts';
import { vaktPlugin } from '../../src/reading/guard-plugin.ts';
import { sida } from '../../src/schema/sida.ts';

const UPPGIFTER = 'titel: En sida\ningress: En ingress som är tillräckligt lång.\n';
const las = (text: string, schema: z.ZodType = sida) => lasMdx('x', 'x', new TextEncoder().encode(text), schema);
/** A schema that lets all through, so that only the readers decide. */
const allt = z.looseObject({});

/** Front matter that some reader of YAML takes for something else; each is read as Astro reads it, or refused on its line. */
const knepiga: [namn: string, yaml: string, fel?: [rad: number, text: string | RegExp]][] = [
  ['texts, numbers and truths', 'a: b\nc: 12\nd: true\ne: null\nf: 1.5\ng: -3\nh: "12"\n'],
  ['lists and groups', 'a:\n  - b\n  - c: d\n    e: [f, g]\nh: {}\ni: []\n'],
  ['long texts in their three forms', 'a: >-\n  b\n  c\n\n  d\ne: |\n  f\n  g\nh: i\n  j\n'],
  ['quotes and what they may hold', 'a: "b: c # d"\ne: \'f\'\'g\'\nh: "i\\nj\\u00e5"\n'],
  ['comments', '# a\nb: c # d\n'],
  ['words that were truths in YAML 1.1', 'a: yes\nb: no\nc: on\nd: y\n'],
  ['numbers with zeros in front, and hexadecimal ones', 'a: 010\nb: 0x1F\nc: 0o17\nd: +12\ne: 1e3\n'],
  ['what is no number', 'a: .nan\nb: -.inf\n'],
  ['a number without end', 'a: b\nc: 1e400\n', [3, 'Värdet läses på olika sätt']],
  ['a clock, a version and a number with a mark for thousands', 'a: 12:30\nb: 1.2.3\nc: 1_000\n'],
  ['a day', 'a: 2026-03-01\n', [2, 'Värdet läses på olika sätt']],
  ['a day that does not exist, which Astro moves to March', 'a: 2026-02-31\n', [2, 'Värdet läses på olika sätt']],
  ['a moment', 'a: 2001-12-14t21:59:43.10-05:00\n', [2, 'Värdet läses på olika sätt']],
  ['a number in base two', 'a: b\nc: 0b11\n', [3, 'Värdet läses på olika sätt']],
  ['a key without a name', ': a\n', [2, 'Här ska det stå en nyckel']],
  ['a key that is nothing', '~: a\n', [2, 'Här ska det stå en nyckel']],
  ['a key that is a number', '1: a\n', [2, 'Här ska det stå en nyckel']],
  ['a key that is a list', '? [a, b]\n: c\n', [2, 'Här ska det stå en nyckel']],
  ['a key that fetches others', '<<: { a: b }\n', [2, 'Nyckeln "<<" hämtar in andra nycklar']],
  ['a key twice, deep down', 'a:\n  b: 1\n  b: 2\n', [4, 'Nyckeln "b" finns två gånger.']],
  ['an anchor nobody uses', 'a: &b c\n', [2, 'En text får inte börja med &.']],
  ['an alias', 'a: &b c\nd: *b\n', [2, 'En text får inte börja med &.']],
  ['a set', 'a: !!set { b, c }\n', [2, 'En text får inte börja med utropstecken.']],
  ['a function', 'a: !!js/function "function () {}"\n', [2, 'En text får inte börja med utropstecken.']],
  ['a text that says it is one', 'a: !!str b\n', [2, 'En text får inte börja med utropstecken.']],
  ['a mark without a name', 'a: ! b\n', [2, 'En text får inte börja med utropstecken.']],
  ['a directive', '%YAML 1.1\n', [3, 'Raden går inte att läsa.']],
  ['a second document', 'a: b\n...\nc: d\n', [4, 'Raden ovanför avslutar uppgifterna för tidigt.']],
  ['lists within lists without end', `a: ${'['.repeat(5000)}${']'.repeat(5000)}\n`, [1, /för många nivåer|går inte att läsa/]],
  ['groups within groups without end', `a: ${'{ a: '.repeat(500)}${'}'.repeat(500)}\n`, [2, /för många nivåer|går inte att läsa/]],
  ['a byte that is no sign', 'a: "b\u0000"\n', [2, 'Här finns ett osynligt tecken (U+0000).']],
  ['a line that ends as on an old Mac', 'a: b\rc: d\n', [2, 'Här finns ett osynligt tecken (U+000D).']],
  ['a line that ends as on a mainframe', 'a: b\u0085c: d\n', [2, 'Här finns ett osynligt tecken (U+0085).']],
  ['a line that ends as in Unicode', 'a: "b\u2028c"\n', [2, 'Här finns ett osynligt tecken (U+2028).']],
  ['a byte order mark in the middle', 'a: \uFEFFb\n', [2, 'Här finns ett osynligt tecken (U+FEFF).']],
  ['letters without meaning of their own', 'a: "\\ud800"\n', [2, 'Här finns ett osynligt tecken (U+D800).']],
];

describe('front matter', () => {
  it.each(knepiga)('with %s is read as the build reads it, or refused on its line', (_, yaml, fel) => {
    const text = `---\n${yaml}---\n\nText.\n`;
    const { post, fynd } = las(text, allt);
    if (fel) {
      expect(fynd.length).toBeGreaterThan(0);
      const [rad, sats] = fel;
      expect(fynd[0]?.text).toMatch(typeof sats === 'string' ? new RegExp(`^${RegExp.escape(sats)}`) : sats);
      if (rad > 1) expect(fynd[0]?.rad).toBe(rad);
      return;
    }
    expect(fynd).toEqual([]);
    expect(post.ra).toEqual(parseFrontmatter(text).frontmatter);
  });

  it('may have days without quotes where the schema reads both as the same day', () => {
    const medDag = z.strictObject({ a: z.preprocess((v) => (v instanceof Date ? v.toISOString().slice(0, 10) : v), z.string()) });
    expect(las('---\na: 2026-03-01\n---\n', medDag).fynd).toEqual([]);
    expect(las('---\na: 2026-02-31\n---\n', medDag).fynd).toMatchObject([{ rad: 2, kolumn: 4 }]);
  });

  it.each([
    ['a plain file', `---\n${UPPGIFTER}---\n\nText.\n`],
    ['Windows line endings', `---\n${UPPGIFTER}---\n\nText.\n`.replaceAll('\n', '\r\n')],
    ['spaces after the lines of dashes', `---  \n${UPPGIFTER}--- \nText.`],
    ['no body', `---\n${UPPGIFTER}---`],
    ['dashes and marks further down', `---\n${UPPGIFTER}---\nText.\n\n---\n\n+++\nlayout = "x"\n+++\n`],
  ])('of %s ends where the build lets the body begin', (_, text) => {
    const delad = dela(text);
    const { content } = parseFrontmatter(text, { frontmatter: 'empty-with-spaces' });
    expect('kropp' in delad && delad.kropp).toBe(content);
  });

  it.each([
    ['+++\na = 1\n+++\n', 1, 'Filen börjar inte med ---.'],
    [`\n---\n${UPPGIFTER}---\n`, 1, 'Filen börjar inte med ---.'],
    [` ---\n${UPPGIFTER}---\n`, 1, 'Filen börjar inte med ---.'],
    [`\uFEFF\uFEFF---\n${UPPGIFTER}---\n`, 1, 'Här finns ett osynligt tecken (U+FEFF).'],
    [`---\t\n${UPPGIFTER}---\n`, 1, 'Filen börjar inte med ---.'],
    [`---yaml\n${UPPGIFTER}---\n`, 1, 'Filen börjar inte med ---.'],
    [`---\n${UPPGIFTER}+++\nText.\n---\n`, 4, 'Raden börjar med +++ och avslutar därför uppgifterna.'],
    [`---\n${UPPGIFTER}----\n`, 4, 'Raden börjar med --- men innehåller mer.'],
    [`---\n${UPPGIFTER}---\u00A0\n`, 4, 'Raden börjar med --- men innehåller mer.'],
    [`---\n${UPPGIFTER} ---\n`, 1, 'Uppgifterna överst i filen avslutas aldrig.'],
  ])('%j, which Astro would take for something else, is refused', (text, rad, fel) => {
    expect(las(text).fynd).toContainEqual(expect.objectContaining({ rad, text: fel }));
  });
});

const MANGA = 'Texten har fler än 1000 citattecken, klamrar och tecken <.';

describe('a file that would cost a reader its breath', () => {
  it.each([
    ['too large', 'x '.repeat(30_000), 'Filen är för stor (61 kB).'],
    ['of quotations in quotations', `${'>'.repeat(20_000)} x`, 'Listor, citat eller betoningar ligger i varandra på för många nivåer.'],
    ['of stress in stress', '*a **b '.repeat(2000) + '** c*'.repeat(2000), 'Listor, citat eller betoningar ligger i varandra på för många nivåer.'],
    ['of boxes in boxes', '<Notis rubrik="x">\n'.repeat(200) + '</Notis>\n'.repeat(200), 'Listor, citat eller betoningar ligger i varandra på för många nivåer.'],
    ['of brackets', '['.repeat(40_000), undefined],
    ['of signs that begin a tag', '<'.repeat(40_000), MANGA],
    ['of signs that begin code', '{'.repeat(40_000), MANGA],
    ['of quotes', '"'.repeat(40_000), MANGA],
  ])('%s is told and nothing more', (_, kropp, text) => {
    const { fynd } = las(`---\n${UPPGIFTER}---\n\n${kropp}\n`);
    expect(fynd.map((ett) => ett.text)).toEqual(text === undefined ? [] : expect.arrayContaining([text]));
  });
});

describe('a vocabulary', () => {
  const ord = z.strictObject({ id: z.string(), namn: z.string() });
  it.each([
    ['- id: a\n  namn: "\\u202Eb"\n', 2, 'Här finns ett osynligt tecken (U+202E).'],
    ['- id: a\n  namn: b\u200Bc\n', 2, 'Här finns ett osynligt tecken (U+200B).'],
    ['- id: a\n  namn: __ASTRO_IMAGE_x\n', 2, 'Orden "__ASTRO" byts ut av programmen som bygger webbplatsen.'],
    ['- id: a\n  namn: https://www.skatteverket.se@ond.se\n', 2, /^Länken går till en adress som inte tillåts/],
    ['- &x { id: a, namn: b }\n- *x\n', 1, 'En text får inte börja med &.'],
    ['- id: a\n  namn: b\n  <<: { c: d }\n', 3, /^Nyckeln "<<" hämtar in/],
  ])('%j is refused on its line', (yaml, rad, text) => {
    const { fynd } = lasVokabular('x', new TextEncoder().encode(yaml), ord);
    expect(fynd).toMatchObject([{ rad }]);
    expect(fynd[0]?.text).toMatch(typeof text === 'string' ? new RegExp(`^${RegExp.escape(text)}`) : text);
  });
});

describe('the build', () => {
  it('reads bodies with the same features as the check, and with the guard before anything else', () => {
    const { options } = z
      .object({ options: z.object({ features: z.unknown(), mdastPlugins: z.array(z.unknown()) }) })
      .parse(config.markdown?.processor);
    expect(options.features).toEqual(markdown);
    expect(options.mdastPlugins[0]).toBe(vaktPlugin);
  });
});
