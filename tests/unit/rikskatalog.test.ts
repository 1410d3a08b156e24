import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { granska } from '../../src/check/check.ts';
import { readContent } from '../../src/model/read.ts';
import { Dice, Growth } from '../bench/rikskatalog/dice.ts';
import { rikskatalog } from '../bench/rikskatalog/rikskatalog.ts';

const IDAG = '2026-06-01';
const ANTAL = 60;
const katalog = rikskatalog('.', ANTAL);
const rot = mkdtempSync(join(tmpdir(), 'rikskatalog-'));
for (const [fil, text] of katalog) {
  mkdirSync(dirname(join(rot, 'content', fil)), { recursive: true });
  writeFileSync(join(rot, 'content', fil), text);
}
afterAll(() => {
  rmSync(rot, { recursive: true });
});

const insatstexter = (filer: ReadonlyMap<string, string>): string[] =>
  [...filer].filter(([fil]) => fil.startsWith('insatser/')).map(([, text]) => text);
const ordI = (texter: readonly string[]): string[] =>
  texter.flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []);

test('the same seed gives the same bytes, another seed other ones', () => {
  expect([...rikskatalog('.', ANTAL)]).toEqual([...katalog]);
  expect([...rikskatalog('.', ANTAL, 2)]).not.toEqual([...katalog]);
});

test('the check finds nothing wrong in a made-up catalogue', { timeout: 30_000 }, () => {
  expect(granska(rot, { idag: IDAG }).fel).toEqual([]);
});

test('it has as many insatser as asked for, in förbund that cover every kommun once', () => {
  const { insatser, forbund, kommuner } = readContent(rot);
  expect(insatser).toHaveLength(ANTAL);
  expect(forbund.flatMap(({ data }) => data.kommuner).sort()).toEqual(kommuner.map(({ id }) => id).sort());
  expect(forbund.length).toBeGreaterThan(70);
  expect(forbund.length).toBeLessThan(95);
});

test('its texts are about as long as the real ones', () => {
  const langd = (texter: readonly string[]): number => ordI(texter).length / texter.length;
  const verkliga = readContent().insatser.map(({ data, body }) => `${data.ingress} ${body}`);
  const paHittade = readContent(rot).insatser.map(({ data, body }) => `${data.ingress} ${body}`);
  expect(langd(paHittade) / langd(verkliga)).toBeGreaterThan(0.75);
  expect(langd(paHittade) / langd(verkliga)).toBeLessThan(1.25);
});

test('its vocabulary keeps growing: four times the texts say at least twice the words', { timeout: 30_000 }, () => {
  const olika = (antal: number): number => new Set(ordI(insatstexter(rikskatalog('.', antal)))).size;
  expect(olika(400) / olika(100)).toBeGreaterThan(2);
});

test('things drawn grow as a power of the draws, and old ones come back', () => {
  let nya = 0;
  const growth = new Growth(new Dice(1), () => (nya += 1), { exponent: 0.5, richness: 1 });
  const efter = (dragningar: number): number => {
    for (let i = 0; i < dragningar; i += 1) growth.draw();
    return nya;
  };
  const forst = efter(1_000);
  expect(forst).toBeLessThan(200);
  expect(efter(15_000) / forst).toBeGreaterThan(2.5);
});
