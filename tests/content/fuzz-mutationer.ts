import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { FIENTLIGA } from './fientliga-platser.ts';

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));

/** A file of the real content, by the folder that says what it is. */
export type Kalla = { fil: string; mapp: string; text: string };
export type Muterad = Kalla & { bytes: Uint8Array };

const filer = (andelse: string): Kalla[] =>
  readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
    .filter((fil) => fil.endsWith(andelse))
    .toSorted()
    .map((fil) => ({ fil, mapp: path.dirname(fil), text: readFileSync(path.join(CONTENT, fil), 'utf8') }));

export const kallor = filer('.mdx');
export const ordlistor = filer('.yaml');

/** What follows the front matter of each hostile page: as whole an attack as it can be inside another text. */
const attacker = readdirSync(path.join(FIENTLIGA, 'content/sidor'))
  .map((fil) => readFileSync(path.join(FIENTLIGA, 'content/sidor', fil), 'utf8'))
  .filter((text) => text.length < 2000)
  .map((text) => `\n\n${text.slice(text.indexOf('\n---\n') + 5).trim()}\n\n`);

/** Signs and words that mean something to one of the readers, and some that should mean nothing to any. */
const snuttar = [
  ...[
    '{',
    '}',
    '<',
    '>',
    '</',
    '/>',
    '{/*',
    '*/}',
    '<!--',
    '-->',
    '`',
    '```',
    '~~~',
    '~',
    '***',
    '__',
    '![',
    '](',
    '[^1]',
    '[ ] ',
  ],
  ...[
    '---',
    '\n---\n',
    '\n+++\n',
    '\n...\n',
    '--- ',
    '\n---x\n',
    '===',
    '\n# ',
    '\n## ',
    '\n> ',
    '\n- ',
    '\n1. ',
    '\n    ',
    '\t',
    '| a |\n| - |\n',
  ],
  ...[
    ': ',
    ' #',
    '&x ',
    '*x',
    '!!binary ',
    '!!js/function ',
    '!!set ',
    '<<: ',
    '? ',
    '- ',
    '[',
    ']',
    '{}',
    '"',
    "'",
    '\\',
    '|\n',
    '>-\n',
    '%YAML 1.1\n',
  ],
  ...['\nlayout: /x\n', '\n__proto__: x\n', '\nconstructor: x\n', '\nslug: x\n', '\ntitel: x\n', '\n<<: {layout: x}\n'],
  ...[
    '{globalThis.INTRANG = 1}',
    '<b>x</b>',
    '<Notis rubrik="x">',
    '</Notis>',
    '<Notis rubrik="x">\nx\n</Notis>',
    '<Notis>',
    '<>',
    '</>',
    '\n\n<></>\n\n',
    '\n\n<b>x</b>\n\n',
    '\n\n<a.b/>\n\n',
  ],
  ...[
    '[x](javascript:x)',
    '[x](//x.se)',
    '[x](/om/)',
    '[x](https://x.se)',
    '[x](data:x)',
    '[x](&#106;avascript:x)',
    '[x][y]',
    '\n[y]: vbscript:x\n',
    '![x](./x.png)',
    '![x](../x.mjs)',
    'www.x.se',
    'https://x.se@y.se',
    'a@b.se',
    'https://x.se',
  ],
  ...[
    '&#x202e;',
    '&#8203;',
    '&#0;',
    '&colon;',
    '&lt;script&gt;',
    '&Tab;',
    '&NewLine;',
    'import x from "y"',
    'export const x = 1',
    '\n\nimport "x"\n\n',
    'import.meta.env',
    '__ASTRO_IMAGE_x.png',
    '__VITE_ASSET__x__',
    'MDXContent',
  ],
  ...[
    '\r',
    '\r\n',
    '\n',
    '\u0000',
    '\u0008',
    '\u001B[2J',
    '\u0085',
    '\u2028',
    '\u2029',
    '\uFEFF',
    '\u200B',
    '\u202E',
    '\u2066',
    '\u00AD',
    '\u00A0',
    '\u3164',
    '\uD800',
    '\uFFFD',
    '\u{E0041}',
    '\u{1F600}',
    'é',
    'e\u0301',
    '\u0430',
    '\u{1D5D4}',
    '\uFF1C',
  ],
];

/** Values that YAML 1.1, YAML 1.2 and people read in their own ways. */
const varden = [
  ...[
    '2026-02-31',
    '2026-03-01',
    '2001-12-14T21:59:43Z',
    '2026-03',
    '0b101010',
    '0x1F2E3D',
    '0o1234',
    '012345',
    '1_000_000',
    '12345678',
  ],
  ...['1e400', '-.inf', '.nan', '-0', '+12345', '12:30:45', 'yes', 'TRUE', '~', 'null', 'NULL', '', '=', '<<'],
  ...[
    '"\\u202eabcdef"',
    '"\\x00abcdef"',
    '"\\x69mport.meta"',
    '"__\\x41STRO_IMAGE_x"',
    '"a\\\n  bcdef"',
    "'a''bcdef'",
    '"abc',
    "'abc",
  ],
  ...[
    '!!binary QUJDREVG',
    '!!str abcdef',
    '! abcdef',
    '&x abcdef',
    '*x',
    '|\n  abcdef',
    '>-\n  abcdef',
    '[abcdef]',
    '{abcdef: 1}',
    '{}',
    '[]',
    '? abcdef',
    '- abcdef',
  ],
  ...[
    'https://x.se@ond.se',
    'https:ond.se',
    'HTTPS://ond.se',
    'https://ond.se\\@x.se',
    'javascript:x',
    'abc # def',
    'abc: def',
    'abc\tdef',
    'abcdef   ',
    '@abcdef',
    '`abcdef`',
    '%abcdef',
  ],
];

/** A change to a text. Places are parts of a thousand, so that one change fits every file. */
type Andring = {
  slag: keyof typeof andringar;
  plats: number;
  annan: number;
  snutt: string;
  varde: string;
  antal: number;
};

const vid = (text: string, del: number): number => Math.floor((text.length * del) / 1000);

function medRad(text: string, del: number, gor: (rad: string) => string[]): string {
  const rader = text.split('\n');
  const vald = Math.floor((rader.length * del) / 1001);
  return rader.flatMap((rad, index) => (index === vald ? gor(rad) : [rad])).join('\n');
}

const andringar = {
  infoga: (text: string, { plats, snutt }: Andring) =>
    text.slice(0, vid(text, plats)) + snutt + text.slice(vid(text, plats)),
  radera: (text: string, { plats, antal }: Andring) =>
    text.slice(0, vid(text, plats)) + text.slice(vid(text, plats) + antal),
  skrivOver: (text: string, { plats, snutt }: Andring) =>
    text.slice(0, vid(text, plats)) + snutt + text.slice(vid(text, plats) + snutt.length),
  upprepa: (text: string, { plats, antal, snutt }: Andring) =>
    text.slice(0, vid(text, plats)) + snutt.repeat(antal) + text.slice(vid(text, plats)),
  bytVarde: (text: string, { plats, varde }: Andring) =>
    medRad(text, plats, (rad) => [rad.replace(/(:|-) .*/, (_, fore: string) => `${fore} ${varde}`)]),
  raderaRad: (text: string, { plats }: Andring) => medRad(text, plats, () => []),
  dubbleraRad: (text: string, { plats }: Andring) => medRad(text, plats, (rad) => [rad, rad]),
  indrag: (text: string, { plats, antal }: Andring) =>
    medRad(text, plats, (rad) => [' '.repeat(antal % 7) + rad.trimStart()]),
  bytPlats: (text: string, { plats, annan, antal }: Andring) => {
    const [a, b] = [vid(text, Math.min(plats, annan)), vid(text, Math.max(plats, annan))];
    return text.slice(0, a) + text.slice(b, b + antal) + text.slice(a, b) + text.slice(b + antal);
  },
  windows: (text: string) => text.replaceAll('\n', '\r\n'),
} as const;

const slagen = [
  'infoga',
  'radera',
  'skrivOver',
  'upprepa',
  'bytVarde',
  'bytVarde',
  'raderaRad',
  'dubbleraRad',
  'indrag',
  'bytPlats',
  'windows',
] as const satisfies (keyof typeof andringar)[];

const andring: fc.Arbitrary<Andring> = fc.record({
  slag: fc.constantFrom(...slagen),
  plats: fc.nat(1000),
  annan: fc.nat(1000),
  antal: fc.integer({ min: 1, max: 40 }),
  varde: fc.constantFrom(...varden),
  snutt: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...snuttar) },
    { weight: 2, arbitrary: fc.constantFrom(...attacker) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  ),
});

/** A file after one to three changes, of which the last may turn a bit. */
const efterAndringar = (filer: readonly Kalla[]): fc.Arbitrary<Muterad> =>
  fc
    .record({
      kalla: fc.constantFrom(...filer),
      // Places drawn for the whole file hit the front matter, which is longer; half of them are for the body.
      del: fc.constantFrom('allt', 'kropp'),
      byten: fc.array(andring, { minLength: 1, maxLength: 3 }),
      bit: fc.option(fc.nat(1_000_000), { freq: 12 }),
    })
    .map(({ kalla, del, byten, bit }) => {
      const slut = del === 'kropp' ? kalla.text.indexOf('\n---\n') + 5 : 0;
      const text =
        kalla.text.slice(0, slut) +
        byten.reduce((har, byte) => andringar[byte.slag](har, byte), kalla.text.slice(slut));
      const bytes = new TextEncoder().encode(text);
      if (bit !== null && bytes.length > 0) {
        const index = bit % bytes.length;
        bytes[index] = (bytes[index] ?? 0) ^ (1 << (bit % 8));
      }
      return { ...kalla, text, bytes };
    });

export const muterad = efterAndringar(kallor);
export const muteradOrdlista = efterAndringar(ordlistor);
