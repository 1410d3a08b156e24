import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { dela } from '../../src/reading/text.ts';
import { skrivMdx, skrivUppgifter } from '../../src/redaktion/write.ts';
import { insats } from '../../src/schema/insats.ts';
import { malgrupp } from '../../src/schema/term.ts';

describe('what our tools write', () => {
  it.each(globSync('content/insatser/*.mdx'))('leaves %s as it is when nothing was changed', (fil) => {
    const text = readFileSync(fil, 'utf8');
    const delad = dela(text);
    if ('fynd' in delad) throw new Error(delad.fynd.text);
    const kropp = text.slice(text.indexOf('\n---\n') + 5);
    expect(skrivMdx(insats.parse(parse(delad.frontMatter)), insats, kropp)).toBe(text);
  });

  it('puts the keys in the order of the schema', () => {
    const skriven = skrivUppgifter(
      { bredare: 'unga', synonymer: ['b', 'a'], kort: 'En förklaring.', namn: 'Ord' },
      malgrupp,
    );
    expect(skriven).toBe('namn: Ord\nkort: En förklaring.\nsynonymer:\n  - b\n  - a\nbredare: unga\n');
  });

  it('leaves out what its absence says as well', () => {
    expect(skrivUppgifter({ namn: 'Ord', kort: '', synonymer: [], bred: false, not: undefined }, malgrupp)).toBe(
      "namn: Ord\nkort: ''\n",
    );
  });

  it('quotes only what YAML would read as something else than text', () => {
    expect(skrivUppgifter({ namn: 'Stöd: för "unga"', kort: '2021', not: 'Åsa & Örjan' }, malgrupp)).toBe(
      "namn: 'Stöd: för \"unga\"'\nkort: '2021'\nnot: Åsa & Örjan\n",
    );
  });

  it('puts a long text on one line, where a change of a word shows as one', () => {
    expect(skrivUppgifter({ namn: 'ord '.repeat(40).trim() }, malgrupp)).toBe(`namn: ${'ord '.repeat(40).trim()}\n`);
  });
});
