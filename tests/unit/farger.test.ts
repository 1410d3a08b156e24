import { readFileSync } from 'node:fs';
import Color from 'colorjs.io';
import { describe, expect, test } from 'vitest';

/** Contrast goals of the house: text at AAA, parts of the interface at WCAG 1.4.11. */
const TEXT = 7;
const DEL = 3;

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/gi)].map(([, namn, ljus, mork]) => [
    namn,
    { ljus, mork },
  ]),
);

function kontrast(fram: string, bak: string, lage: 'ljus' | 'mork'): number {
  const [a, b] = [tokens.get(fram)?.[lage], tokens.get(bak)?.[lage]];
  if (a === undefined || b === undefined)
    throw new Error(`Färgen "${a === undefined ? fram : bak}" finns inte i tokens.css.`);
  return new Color(a).contrast(new Color(b), 'WCAG21');
}

const ytor = ['papper', 'ark', 'sand', 'petrol-ton', 'saffran-ton'];
const par = [
  ...ytor.flatMap((yta) => [
    ...['text', 'text-dov', 'lank', 'lank-hover', 'ikon', 'fel'].map((fram) => ({ fram, yta, minst: TEXT })),
    { fram: 'kant', yta, minst: DEL },
  ]),
  { fram: 'omslag-text', yta: 'omslag', minst: TEXT },
  { fram: 'omslag-dov', yta: 'omslag', minst: TEXT },
  { fram: 'omslag-linje', yta: 'omslag', minst: DEL },
  { fram: 'saffran', yta: 'omslag', minst: DEL },
  { fram: 'handling-text', yta: 'handling', minst: TEXT },
  { fram: 'handling-text', yta: 'handling-hover', minst: TEXT },
  { fram: 'ikon-text', yta: 'ikon', minst: TEXT },
  { fram: 'saffran-text', yta: 'saffran', minst: TEXT },
];

describe.each(['ljus', 'mork'] as const)('the colours (%s)', (lage) => {
  test.each(par)('$fram on $yta reaches $minst', ({ fram, yta, minst }) => {
    expect(kontrast(fram, yta, lage)).toBeGreaterThanOrEqual(minst);
  });
});

test('every colour with a light and a dark value is read', () => {
  expect(tokens.size).toBe(css.match(/light-dark\(/g)?.length);
});

test('the focus ring is seen on every surface: saffron or the ink outside it', () => {
  for (const lage of ['ljus', 'mork'] as const)
    for (const yta of ytor)
      expect(Math.max(kontrast('saffran', yta, lage), kontrast('text', yta, lage))).toBeGreaterThanOrEqual(DEL);
});
