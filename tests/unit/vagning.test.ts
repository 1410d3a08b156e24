import { describe, expect, test } from 'vitest';
import { weighTogether } from '../../src/search/ask/weighting.ts';

const ALLA = 60;
const del = (poang: Record<string, number>, rattat = false) => ({
  scores: new Map(Object.entries(poang)),
  isCorrected: rattat,
});
const alla = () => true;
const ordning = (poang: ReadonlyMap<string, number>) => [...poang].sort(([, a], [, b]) => b - a).map(([post]) => post);

describe('the parts of a question are weighed together', () => {
  test('a record with all of them stands before one with some', () => {
    const { scores } = weighTogether([del({ a: 9, b: 9, c: 9 }), del({ b: 9, d: 9 })], ALLA, alla);
    expect(ordning(scores)[0]).toBe('b');
  });

  test('with enough that have every part, the others are left out', () => {
    const manga = Object.fromEntries('abcdefgh'.split('').map((post) => [post, 8]));
    const { scores, lacking } = weighTogether([del({ ...manga, z: 8 }), del(manga)], ALLA, alla);
    expect(scores.has('z')).toBe(false);
    expect(lacking).toEqual([]);
  });

  test('a part that not all records shown have is told', () => {
    expect(weighTogether([del({ a: 9, b: 9 }), del({ a: 9, c: 9 })], ALLA, alla).lacking).toEqual([0, 1]);
    expect(weighTogether([del({ a: 9 }), del({})], ALLA, alla).lacking).toEqual([1]);
  });

  test('a word that stands only in running text says less than one the record is about', () => {
    const { scores } = weighTogether([del({ amne: 12 }), del({ bisats: 2 })], ALLA, alla);
    expect([...scores.keys()]).toEqual(['amne']);
  });

  test('a mended word says less than one that was written', () => {
    const { scores } = weighTogether([del({ skrivet: 9 }), del({ gissat: 9 }, true)], ALLA, alla);
    expect(ordning(scores)[0]).toBe('skrivet');
  });

  test('what cannot be shown does not decide what is enough', () => {
    const delar = [del({ a: 9, b: 9 }), del({ a: 9, c: 9 })];
    expect([...weighTogether(delar, ALLA, (post) => post !== 'a').scores.keys()].sort()).toEqual(['a', 'b', 'c']);
  });

  test('nothing found is nothing', () => {
    expect(weighTogether([del({})], ALLA, alla)).toEqual({ scores: new Map(), lacking: [] });
  });
});
