import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { components } from '../../src/reading/components.ts';
import { readBody } from '../../src/reading/body.ts';
import type { FaultType } from '../../src/reading/faults.ts';
import { guardPlugin } from '../../src/reading/guard-plugin.ts';

const hurBygget = (kropp: string) => () => mdxToJs(kropp, { mdastPlugins: [guardPlugin] });

/** Hostile or broken bodies, each with the place and the type of its only finding. */
const fientliga: [string, string, string, FaultType][] = [
  ['an import', 'import fs from "node:fs"', '1:1', 'import-export'],
  ['an export', 'Text.\n\nexport const x = process.env', '3:1', 'import-export'],
  ['a default export', 'export default () => "x"', '1:1', 'import-export'],
  ['an expression of its own', '{process.env.HOME}', '1:1', 'braces'],
  ['an expression in a sentence', 'Hej {process.env.HOME}!', '1:5', 'braces'],
  ['an expression deep inside a list in a quotation', '> - a\n>   - b {1}', '2:9', 'braces'],
  ['an expression between comments', '{/* a */ process.exit() /* b */}', '1:1', 'braces'],
  ['a comment', '{/* a */}', '1:1', 'braces'],
  ['an expression in a heading', '## Hej {1}', '1:8', 'braces'],
  ['an expression in a table', '| a |\n| - |\n| {1} |', '3:3', 'braces'],
  ['an expression that is never closed', 'Hej {x', '1:5', 'open-brace'],
  ['an expression as an attribute', '<Notis rubrik={process.env.HOME}>\nx\n</Notis>', '1:1', 'attribute-without-text'],
  ['spread attributes', '<Notis {...process.env}>\nx\n</Notis>', '1:1', 'attribute-braces'],
  ['an attribute that the component does not have', '<Notis onclick="x">\nx\n</Notis>', '1:1', 'unknown-attribute'],
  ['a set:html directive', '<Notis set:html="<b>">\nx\n</Notis>', '1:1', 'unknown-attribute'],
  ['an attribute without text', '<Notis rubrik>\nx\n</Notis>', '1:1', 'attribute-without-text'],
  ['a component in the middle of a sentence', 'Se <Notis rubrik="x">y</Notis> här', '1:4', 'component-in-sentence'],
  ['an expression inside an allowed component', '<Notis rubrik="x">\nHej {1}\n</Notis>', '2:5', 'braces'],
  ['an unknown component', '<Karta />', '1:1', 'unknown-component'],
  ['a component named as an inherited property', '<constructor />', '1:1', 'unknown-component'],
  ['a member component', '<Notis.x />', '1:1', 'unknown-component'],
  ['a fragment', '<></>', '1:1', 'unknown-component'],
  ['a script', '<script src="https://ond.se/x.js"></script>', '1:1', 'unknown-component'],
  ['an image in HTML', 'Hej <img src="x" onerror="alert(1)" />', '1:5', 'unknown-component'],
  ['a frame', '<iframe src="https://ond.se"></iframe>', '1:1', 'unknown-component'],
  ['a style', '<style>x</style>', '1:1', 'unknown-component'],
  ['an HTML comment', '<!-- x -->', '1:1', 'less-than'],
  ['a tag that is never closed', 'Hej <b>du', '1:5', 'unmatched-tag'],
  ['a less-than sign before a number', 'För dig <25 år', '1:9', 'less-than'],
  ['an address in angle brackets', 'Se <https://exempel.se>', '1:4', 'less-than'],
  ['a heading of level 1', '# Rubrik', '1:1', 'heading-1'],
  ['an underlined heading of level 1', 'Rubrik\n===', '1:1', 'heading-1'],
  ['a javascript: link', '[x](javascript:alert)', '1:1', 'link-target'],
  ['a javascript: link in capitals', '[x](JaVaScRiPt:alert)', '1:1', 'link-target'],
  ['a javascript: link written with entities', '[x](&#106;avascript&colon;alert)', '1:1', 'link-target'],
  ['a javascript: link split by a tab', '[x](<java&Tab;script:alert>)', '1:1', 'link-target'],
  ['a javascript: link after a control character', '[x](<&#1;javascript:alert>)', '1:1', 'link-target'],
  ['a percent-encoded javascript: link', '[x](java%73cript:alert)', '1:1', 'link-target'],
  ['a data: link', '[x](data:text/html,x)', '1:1', 'link-target'],
  ['a vbscript: link', '[x](vbscript:x)', '1:1', 'link-target'],
  ['a link to another host without a scheme', '[x](//ond.se)', '1:1', 'link-target'],
  ['a backslash that browsers read as a slash', '[x](</\\ond.se>)', '1:1', 'link-target'],
  ['a tab between two slashes', '[x](</&Tab;/ond.se>)', '1:1', 'link-target'],
  [
    'a text that says another host, with a full stop of another alphabet',
    '[skatteverket\u3002se](https://ond.se/)',
    '1:1',
    'link-text',
  ],
  ['a heading whose id is a word that the build replaces', '## \\_\\_.astro\\_x', '1:1', 'build-word'],
  ['a host hidden behind another', '[x](https://www.skatteverket.se@ond.se/)', '1:1', 'link-target'],
  ['an http: link', '[x](http://exempel.se)', '1:1', 'link-target'],
  ['a bare www address, which becomes http:', 'Se www.exempel.se', '1:4', 'link-target'],
  ['an address without a scheme', '[x](exempel.se/y)', '1:1', 'link-target'],
  ['a link to a file beside the text', '[x](../../package.json)', '1:1', 'link-target'],
  ['a definition with an unsafe address', '[x][y]\n\n[y]: javascript:alert', '3:1', 'link-target'],
  ['an image from another site', '![x](https://ond.se/x.png)', '1:1', 'image-target'],
  ['an image that would run a module in the build', '![x](../../fil.mjs)', '1:1', 'image-target'],
  ['an image outside the folder', '![x](./../x.png)', '1:1', 'image-target'],
  ['an image with a query for the bundler', '![x](./x.png?raw)', '1:1', 'image-target'],
  ['a drawing that can carry script', '![x](./x.svg)', '1:1', 'image-target'],
  ['an image by reference', '![x][y]\n\n[y]: https://exempel.se/x.png', '1:1', 'image-reference'],
  ['a link whose text names another host', '[www.exempel.se](https://ond.se/)', '1:1', 'link-text'],
  [
    'a link whose text names another host among words',
    'Se [mer på exempel.se i dag](https://exempel.se.ond.se/)',
    '1:4',
    'link-text',
  ],
  ['a link whose text names another mail address', '[a@exempel.se](mailto:a@ond.se)', '1:1', 'link-text'],
  ['a link whose text names another number', '[08-123 45 67](tel:0900123456)', '1:1', 'link-text'],
  [
    'a reference that says where it leads, for it shows elsewhere',
    '[exempel.se][y]\n\n[y]: https://exempel.se',
    '1:1',
    'link-text',
  ],
  ['a box to tick', '- [ ] x', '1:1', 'tick-box'],
  ['a heading whose pieces make a word for the builder', '## import.*meta*.env', '1:1', 'build-word'],
  ['a word for the builder, written with entities', 'a &#95;&#95;ASTRO\\_IMAGE', '1:1', 'build-word'],
  ['a mark of direction in the text of an image', '![a&#x202E;b](./x.png)', '1:1', 'invisible-character'],
  ['a sign without width in the title of a link', '[x](/om/ "a&#8203;b")', '1:1', 'invisible-character'],
  ['a sign without width in an attribute', '<Notis rubrik="a&#8203;b">\nx\n</Notis>', '1:1', 'invisible-character'],
  [
    'letters that only look like the ones they replace',
    '[x](https://exempel.se/?\u{1D5D4})',
    '1:1',
    'disguised-letter',
  ],
  ['a code block', '```js\nx\n```', '1:1', 'code-block'],
  ['a footnote', '[^1]: x', '1:1', 'footnote'],
  ['struck-out text', 'Med ~20 deltagare ~ i snitt, ~30 som mest~', '1:30', 'struck-out'],
];

const tillatna: [string, string][] = [
  ['headings, paragraphs, lists and quotations', '## A\n\n### B\n\nText *a* **b** `c`\n\n1. x\n   - y\n\n> z'],
  ['a table', '| a | b |\n| - | - |\n| 1 | 2 |'],
  [
    'links to https, mailto, tel, this site and this page',
    '[a](https://exempel.se/å?b=1#c) [b](mailto:a@b.se) [c](tel:08-123) [d](/om/) [e](#kontakt)',
  ],
  ['a bare address and a bare e-mail address', 'Se https://exempel.se eller skriv till info@exempel.se.'],
  [
    'links that name where they lead',
    '[exempel.se](https://www.exempel.se/x) [www.exempel.se/y](https://exempel.se/y) [Skriv till a@b.se](mailto:a@b.se) [08-123 45](tel:+46812345) [Ring oss](tel:08-123) [2021–2022](/om/) [t.ex. här](/om/)',
  ],
  ['a definition with a safe address', '[x][y]\n\n[y]: https://exempel.se "Titel"'],
  ['an image beside the text', '![Huset](./huset-2.webp)'],
  ['everyday signs', 'Du & jag > 25 år, 100 % – "så" \\{här\\} och \\<25.'],
  ...[...components].map(([namn, { example: exempel }]): [string, string] => [
    `the component ${namn} as its example shows it`,
    exempel,
  ]),
  ['text in a component', '<Notis rubrik="Tänk på">\n\n- **Ring** [oss](tel:08-123)\n\n</Notis>'],
];

describe('the guard over bodies', () => {
  it.each(fientliga)('refuses %s, here and in the build', (_, kropp, plats, typ) => {
    const { findings: fynd } = readBody(kropp);
    expect(fynd.map(({ line, column, typ: ett }) => [`${String(line)}:${String(column)}`, ett])).toEqual([
      [plats, typ],
    ]);
    expect(fynd[0]?.text).toMatch(/^[A-ZÅÄÖ<].*\.$/);
    expect(fynd[0]?.action).toMatch(/^[A-ZÅÄÖ].*\.$/);
    expect(hurBygget(kropp)).toThrow(`${plats}: `);
  });

  it.each(tillatna)('allows %s', (_, kropp) => {
    expect(readBody(kropp).findings).toEqual([]);
    expect(hurBygget(kropp)).not.toThrow();
  });

  it.each([
    ['# A', 'Rubriken har nivå 1, som bara sidans titel har.', 'Börja rubriken med ## i stället för #.'],
    ['- [ ] x', 'En punkt som börjar med [ ] blir en kryssruta som ingen kan kryssa i.', 'Ta bort hakparenteserna.'],
    [
      '[a.se](https://b.se)',
      'Länken säger "a.se" men går till "https://b.se".',
      'Skriv med ord vart länken leder, som [Skatteverket](https://www.skatteverket.se).',
    ],
    [
      '[a.se][x]\n\n[x]: https://a.se',
      'Länken säger "a.se" utan att visa vart den går.',
      'Skriv med ord vart länken leder, som [Skatteverket](https://www.skatteverket.se).',
    ],
    ['<Notis onclick="x" />', '<Notis> har inget attribut "onclick".', 'Skriv attributet som rubrik="text".'],
    [
      'Hej {x',
      'En klammer { läses som programkod och får inte användas.',
      'Skriv texten utan klamrar, eller med vanliga parenteser.',
    ],
  ])('says of %j what is wrong and what to write instead', (kropp, text, action) => {
    expect(readBody(kropp).findings).toMatchObject([{ text, action }]);
  });

  it('lists every finding of a body, also those inside something refused', () => {
    const { findings: fynd } = readBody('# A\n\n<div>{b} [c](javascript:d)</div>\n');
    expect(fynd.map(({ line, column, typ }) => [line, column, typ])).toEqual([
      [1, 1, 'heading-1'],
      [3, 1, 'unknown-component'],
      [3, 6, 'braces'],
      [3, 10, 'link-target'],
    ]);
  });
});
