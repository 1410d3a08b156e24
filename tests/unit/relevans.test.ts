import { describe, expect, test } from 'vitest';
import { compare, raise } from '../relevans/floors.ts';
import { isMiss, mean, ndcg, score, success } from '../relevans/measures.ts';
import { parseSet, type Question } from '../relevans/questions.ts';
import { fragment } from '../relevans/site.ts';
import { enKatalog } from '../fixtures/innehall.ts';

const katalog = enKatalog({
  insatser: {
    alis: { spar: [{ alder: { fran: 16, till: 20 } }, { alder: { fran: 40 } }] },
    bria: { kommuner: ['haninge'] },
    mia: {},
  },
});

/** Questions as somebody writes them in a file. */
const parse = (...drafts: object[]): readonly Question[] => {
  const fragor = drafts.map((draft, index) => {
    return { id: `t${index}`, fraga: '', typ: 'namn', filter: {}, relevans: {}, ...draft };
  });
  return parseSet('prov', JSON.stringify({ beskrivning: 'Ett prov.', fragor }), katalog).questions;
};
const question = (draft: object): Question => {
  const [one] = parse(draft);
  if (!one) throw new Error('No question was read');
  return one;
};

describe('nDCG', () => {
  const grades = { a: 3, b: 2, c: 1 };

  test('is one for the best order and nought when nothing judged was found', () => {
    expect(ndcg(['a', 'b', 'c'], grades, 5)).toBe(1);
    expect(ndcg(['x', 'y'], grades, 5)).toBe(0);
    expect(ndcg([], grades, 5)).toBe(0);
  });

  test('discounts gains of 2^grade − 1 by the logarithm of the rank', () => {
    // 3/1 + 7/log2(4) = 6.5 of at best 7/1 + 3/log2(3) + 1/log2(4) = 9.39279.
    expect(ndcg(['b', 'x', 'a'], grades, 5)).toBeCloseTo(0.69202, 5);
  });

  test('looks no further than the first k, and does not ask for more than they can hold', () => {
    expect(ndcg(['x', 'y', 'a'], grades, 2)).toBe(0);
    // 7/1 of at best 7/1 + 3/log2(3) = 8.89279.
    expect(ndcg(['a', 'x', 'b'], grades, 2)).toBeCloseTo(0.787155, 5);
  });
});

test('success asks for grade 2 among the first k, or for the best there is', () => {
  expect(success(['x', 'b'], { a: 3, b: 2 }, 1)).toBe(false);
  expect(success(['x', 'b'], { a: 3, b: 2 }, 2)).toBe(true);
  expect(success(['c'], { a: 3, c: 1 }, 1)).toBe(false);
  expect(success(['c'], { c: 1 }, 1)).toBe(true);
});

describe('a question', () => {
  test('with judged insatser is measured by rank, and one without by its rules or not at all', () => {
    const ranked = question({ fraga: 'mia', relevans: { mia: 3 } });
    expect(score({ question: ranked, hits: ['mia'] })).toEqual({ ndcg5: 1, success1: 1, success3: 1, answered: 1 });
    const ruled = question({ filter: { alder: 17 }, maste: ['alis'], far_inte: ['bria'] });
    expect(score({ question: ruled, hits: ['mia', 'alis'] })).toEqual({ kept: 1 });
    expect(score({ question: question({ fraga: 'xyzzy' }), hits: [] })).toEqual({});
  });

  test('is missed when nothing good is among the first three, or a rule is broken', () => {
    const ranked = question({ fraga: 'mia', relevans: { mia: 3 } });
    expect(isMiss(score({ question: ranked, hits: ['a', 'b', 'mia'] }))).toBe(false);
    expect(isMiss(score({ question: ranked, hits: ['a', 'b', 'c', 'mia'] }))).toBe(true);
    const ruled = question({ maste: ['alis'], far_inte: ['bria'] });
    expect(isMiss(score({ question: ruled, hits: ['alis'] }))).toBe(false);
    expect(isMiss(score({ question: ruled, hits: [] }))).toBe(true);
    expect(isMiss(score({ question: ruled, hits: ['alis', 'bria'] }))).toBe(true);
  });

  test('is asked as the address of a search that takes in ended insatser', () => {
    const filter = { alder: 17, kommun: 'haninge', malgrupp: ['npf', 'kaa'], metod: ['ips'], egen: true };
    expect([...new URLSearchParams(fragment(question({ fraga: 'stöd & råd', filter })))]).toEqual([
      ['q', 'stöd & råd'],
      ['alder', '17'],
      ['kommun', 'haninge'],
      ['malgrupp', 'npf,kaa'],
      ['metod', 'ips'],
      ['egen', '1'],
      ['avslutade', '1'],
    ]);
    expect(fragment(question({}))).toBe('avslutade=1');
  });

  test.each([
    [{ relevans: { alsi: 3 } }, /fråga t0 nämner alsi/],
    [{ far_inte: ['alsi'] }, /fråga t0 nämner alsi/],
    [{ filter: { kommun: 'hannige' } }, /fråga t0 nämner hannige/],
    [{ relevans: { alis: 4 } }, /prov följer inte mallen/],
    [{ svar: [] }, /prov följer inte mallen/],
  ])('that could not be answered is refused: %j', (draft, message) => {
    expect(() => question(draft)).toThrow(message);
  });
});

test('a mean is over the questions that have the measure', () => {
  expect(mean([{ ndcg5: 1, answered: 1 }, { ndcg5: 0.5 }, { kept: 0 }, {}])).toEqual({
    ndcg5: 0.75,
    answered: 1,
    kept: 0,
  });
});

describe('floors', () => {
  test('are raised to what was reached, rounded down, and never lowered', () => {
    const floors = { prov: { ndcg5: 0.5, success1: 0.9 } };
    expect(raise(floors, { prov: { ndcg5: 0.7089, success1: 0.8 } })).toEqual({
      prov: { ndcg5: 0.708, success1: 0.9 },
    });
    expect(raise({}, { ny: { kept: 1 } })).toEqual({ ny: { kept: 1 } });
  });

  test('tell what fell below them, a set of questions that is gone included', () => {
    const floors = { prov: { ndcg5: 0.708 } };
    expect(compare({ prov: { ndcg5: 0.7089 } }, floors)).toEqual({ below: [], above: false });
    expect(compare({ prov: { ndcg5: 0.72 } }, floors)).toEqual({ below: [], above: true });
    expect(compare({ prov: { ndcg5: 0.7 } }, floors).below).toEqual([
      'Under golvet i prov: nDCG@5 är 0.7, minst 0.708.',
    ]);
    expect(compare({}, floors).below).toHaveLength(1);
  });
});
