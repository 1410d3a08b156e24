import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { komponenter } from '../../src/reading/components.ts';
import { lasKropp } from '../../src/reading/body.ts';
import { vaktPlugin } from '../../src/reading/guard-plugin.ts';

const hurBygget = (kropp: string) => () => mdxToJs(kropp, { mdastPlugins: [vaktPlugin] });

/** Hostile or broken bodies, each with the place of its only finding. */
const fientliga: [string, string, string][] = [
  ['an import', 'import fs from "node:fs"', '1:1'],
  ['an export', 'Text.\n\nexport const x = process.env', '3:1'],
  ['a default export', 'export default () => "x"', '1:1'],
  ['an expression of its own', '{process.env.HOME}', '1:1'],
  ['an expression in a sentence', 'Hej {process.env.HOME}!', '1:5'],
  ['an expression deep inside a list in a quotation', '> - a\n>   - b {1}', '2:9'],
  ['an expression between comments', '{/* a */ process.exit() /* b */}', '1:1'],
  ['a comment', '{/* a */}', '1:1'],
  ['an expression in a heading', '## Hej {1}', '1:8'],
  ['an expression in a table', '| a |\n| - |\n| {1} |', '3:3'],
  ['an expression that is never closed', 'Hej {x', '1:5'],
  ['an expression as an attribute', '<Notis rubrik={process.env.HOME}>\nx\n</Notis>', '1:1'],
  ['spread attributes', '<Notis {...process.env}>\nx\n</Notis>', '1:1'],
  ['an attribute that the component does not have', '<Notis onclick="x">\nx\n</Notis>', '1:1'],
  ['a set:html directive', '<Notis set:html="<b>">\nx\n</Notis>', '1:1'],
  ['an attribute without text', '<Notis rubrik>\nx\n</Notis>', '1:1'],
  ['a component in the middle of a sentence', 'Se <Notis rubrik="x">y</Notis> här', '1:4'],
  ['an expression inside an allowed component', '<Notis rubrik="x">\nHej {1}\n</Notis>', '2:5'],
  ['an unknown component', '<Karta />', '1:1'],
  ['a component named as an inherited property', '<constructor />', '1:1'],
  ['a member component', '<Notis.x />', '1:1'],
  ['a fragment', '<></>', '1:1'],
  ['a script', '<script src="https://ond.se/x.js"></script>', '1:1'],
  ['an image in HTML', 'Hej <img src="x" onerror="alert(1)" />', '1:5'],
  ['a frame', '<iframe src="https://ond.se"></iframe>', '1:1'],
  ['a style', '<style>x</style>', '1:1'],
  ['an HTML comment', '<!-- x -->', '1:1'],
  ['a tag that is never closed', 'Hej <b>du', '1:5'],
  ['a less-than sign before a number', 'För dig <25 år', '1:9'],
  ['an address in angle brackets', 'Se <https://exempel.se>', '1:4'],
  ['a heading of level 1', '# Rubrik', '1:1'],
  ['an underlined heading of level 1', 'Rubrik\n===', '1:1'],
  ['a javascript: link', '[x](javascript:alert)', '1:1'],
  ['a javascript: link in capitals', '[x](JaVaScRiPt:alert)', '1:1'],
  ['a javascript: link written with entities', '[x](&#106;avascript&colon;alert)', '1:1'],
  ['a javascript: link split by a tab', '[x](<java&Tab;script:alert>)', '1:1'],
  ['a javascript: link after a control character', '[x](<&#1;javascript:alert>)', '1:1'],
  ['a percent-encoded javascript: link', '[x](java%73cript:alert)', '1:1'],
  ['a data: link', '[x](data:text/html,x)', '1:1'],
  ['a vbscript: link', '[x](vbscript:x)', '1:1'],
  ['a link to another host without a scheme', '[x](//ond.se)', '1:1'],
  ['a backslash that browsers read as a slash', '[x](</\\ond.se>)', '1:1'],
  ['a tab between two slashes', '[x](</&Tab;/ond.se>)', '1:1'],
  ['a text that says another host, with a full stop of another alphabet', '[skatteverket\u3002se](https://ond.se/)', '1:1'],
  ['a heading whose id is a word that the build replaces', '## \\_\\_.astro\\_x', '1:1'],
  ['a host hidden behind another', '[x](https://www.skatteverket.se@ond.se/)', '1:1'],
  ['an http: link', '[x](http://exempel.se)', '1:1'],
  ['a bare www address, which becomes http:', 'Se www.exempel.se', '1:4'],
  ['an address without a scheme', '[x](exempel.se/y)', '1:1'],
  ['a link to a file beside the text', '[x](../../package.json)', '1:1'],
  ['a definition with an unsafe address', '[x][y]\n\n[y]: javascript:alert', '3:1'],
  ['an image from another site', '![x](https://ond.se/x.png)', '1:1'],
  ['an image that would run a module in the build', '![x](../../fil.mjs)', '1:1'],
  ['an image outside the folder', '![x](./../x.png)', '1:1'],
  ['an image with a query for the bundler', '![x](./x.png?raw)', '1:1'],
  ['a drawing that can carry script', '![x](./x.svg)', '1:1'],
  ['an image by reference', '![x][y]\n\n[y]: https://exempel.se/x.png', '1:1'],
  ['a link whose text names another host', '[www.exempel.se](https://ond.se/)', '1:1'],
  ['a link whose text names another host among words', 'Se [mer på exempel.se i dag](https://exempel.se.ond.se/)', '1:4'],
  ['a link whose text names another mail address', '[a@exempel.se](mailto:a@ond.se)', '1:1'],
  ['a link whose text names another number', '[08-123 45 67](tel:0900123456)', '1:1'],
  ['a reference that says where it leads, for it shows elsewhere', '[exempel.se][y]\n\n[y]: https://exempel.se', '1:1'],
  ['a box to tick', '- [ ] x', '1:1'],
  ['a heading whose pieces make a word for the builder', '## import.*meta*.env', '1:1'],
  ['a word for the builder, written with entities', 'a &#95;&#95;ASTRO\\_IMAGE', '1:1'],
  ['a mark of direction in the text of an image', '![a&#x202E;b](./x.png)', '1:1'],
  ['a sign without width in the title of a link', '[x](/om/ "a&#8203;b")', '1:1'],
  ['a sign without width in an attribute', '<Notis rubrik="a&#8203;b">\nx\n</Notis>', '1:1'],
  ['letters that only look like the ones they replace', '[x](https://exempel.se/?\u{1D5D4})', '1:1'],
  ['a code block', '```js\nx\n```', '1:1'],
  ['struck-out text', 'Med ~20 deltagare ~ i snitt, ~30 som mest~', '1:30'],
];

const tillatna: [string, string][] = [
  ['headings, paragraphs, lists and quotations', '## A\n\n### B\n\nText *a* **b** `c`\n\n1. x\n   - y\n\n> z'],
  ['a table', '| a | b |\n| - | - |\n| 1 | 2 |'],
  ['links to https, mailto, tel, this site and this page', '[a](https://exempel.se/å?b=1#c) [b](mailto:a@b.se) [c](tel:08-123) [d](/om/) [e](#kontakt)'],
  ['a bare address and a bare e-mail address', 'Se https://exempel.se eller skriv till info@exempel.se.'],
  ['links that name where they lead', '[exempel.se](https://www.exempel.se/x) [www.exempel.se/y](https://exempel.se/y) [Skriv till a@b.se](mailto:a@b.se) [08-123 45](tel:+46812345) [Ring oss](tel:08-123) [2021–2022](/om/) [t.ex. här](/om/)'],
  ['a definition with a safe address', '[x][y]\n\n[y]: https://exempel.se "Titel"'],
  ['an image beside the text', '![Huset](./huset-2.webp)'],
  ['everyday signs', 'Du & jag > 25 år, 100 % – "så" \\{här\\} och \\<25.'],
  ...[...komponenter].map(([namn, { exempel }]): [string, string] => [`the component ${namn} as its example shows it`, exempel]),
  ['text in a component', '<Notis rubrik="Tänk på">\n\n- **Ring** [oss](tel:08-123)\n\n</Notis>'],
];

describe('the guard over bodies', () => {
  it.each(fientliga)('refuses %s, here and in the build', (_, kropp, plats) => {
    const { fynd } = lasKropp(kropp);
    expect(fynd.map(({ rad, kolumn }) => `${String(rad)}:${String(kolumn)}`)).toEqual([plats]);
    expect(fynd[0]?.text).toMatch(/^[A-ZÅÄÖ<].*\.$/);
    expect(fynd[0]?.gor).toMatch(/^[A-ZÅÄÖ].*\.$/);
    expect(hurBygget(kropp)).toThrow(`${plats}: `);
  });

  it.each(tillatna)('allows %s', (_, kropp) => {
    expect(lasKropp(kropp).fynd).toEqual([]);
    expect(hurBygget(kropp)).not.toThrow();
  });

  it('lists every finding of a body, also those inside something refused', () => {
    const { fynd } = lasKropp('# A\n\n<div>{b} [c](javascript:d)</div>\n');
    expect(fynd.map(({ rad, kolumn }) => [rad, kolumn])).toEqual([[1, 1], [3, 1], [3, 6], [3, 10]]);
  });
});
