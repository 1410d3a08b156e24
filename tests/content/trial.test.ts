import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check.ts';
import { prepareEntry } from '../../src/redaktion/terminal/new-entry.ts';
import { tryChange } from '../../src/redaktion/terminal/trial.ts';
import { samlingar } from '../../src/schema/samlingar.ts';
import { enInsatsFil, innehallsmapp } from '../fixtures/innehallsmapp.ts';

const check = (root: string) => checkContent(root, { today: '2026-03-01' });
/** Insatser that one function has confirmed on one day; eleven are too many. */
const confirmed = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `insatser/i${String(index + 10)}.mdx`,
      enInsatsFil({ titel: `Insats ${String(index)}` }),
    ]),
  );

describe('a change that is tried before it is written', () => {
  const added = { file: 'content/insatser/z.mdx', content: enInsatsFil({ titel: 'Insats Z' }) };
  const typesOf = (files: Record<string, string>) =>
    tryChange(innehallsmapp(files), added, check).faults.map(({ file, typ }) => [file, typ]);

  it('is not blamed for what was wrong in another file before it', () => {
    expect(typesOf({ 'insatser/a.mdx': enInsatsFil({ titel: 'Insats A', kommuner: ['hanninge'] }) })).toEqual([]);
  });

  it('is blamed for what it brings about in another file', () => {
    expect(typesOf(confirmed(10))).toEqual([['content/insatser/i10.mdx', 'mass-confirmation']]);
  });

  it('is blamed for making what was wrong in another file worse', () => {
    expect(typesOf(confirmed(11))).toEqual([['content/insatser/i10.mdx', 'mass-confirmation']]);
  });
});

describe('a new entry with the name of another', () => {
  const fields = { titel: 'Öppen väg' };
  const kind = { ...samlingar.insatser, samling: 'insatser' } as const;
  const duplicates = (id: string) => {
    const root = innehallsmapp({ 'insatser/m.mdx': enInsatsFil(fields) });
    return prepareEntry(root, { kind, id, fields, text: '' }, check).faults.filter(({ typ }) => typ === 'duplicate');
  };

  it.each([
    ['after it, where the check blames the new one', 'z'],
    ['before it, where the check blames the other', 'a'],
  ])('is told so once, at its name, when its file comes %s', (_, id) => {
    expect(duplicates(id)).toMatchObject([
      { keyPath: ['titel'], text: '"Öppen väg" finns redan, i content/insatser/m.mdx.' },
    ]);
  });
});
