import { describe, expect, test } from 'vitest';
import { countText, noEgenText } from '../../src/i18n/guide.ts';
import {
  NO_ANSWERS,
  readAnswers,
  withVetInte,
  writeAnswers,
  type Answers,
} from '../../src/browser/hitta-ratt/answers.ts';
import { toQuery } from '../../src/browser/hitta-ratt/query.ts';
import { queryUrl, writeQuery } from '../../src/search/ask/query.ts';

const kanda = { kommuner: new Set(['nynashamn', 'tyreso']), lagen: new Set(['mar-daligt', 'sjukskriven']) };
const las = (fragment: string) => readAnswers(fragment, kanda);
const hela: Answers = {
  steg: 5,
  vem: 'sjalv',
  alder: 17,
  kommun: 'nynashamn',
  lage: ['mar-daligt', 'sjukskriven'],
  kontakt: 'nej',
};

describe('the address of the guide', () => {
  test('says the question one is at and every answer, in the order they are asked', () => {
    expect(writeAnswers(hela)).toBe(
      '#steg=5&vem=sjalv&alder=17&kommun=nynashamn&lage=mar-daligt,sjukskriven&kontakt=nej',
    );
  });

  test.each([
    hela,
    NO_ANSWERS,
    { ...NO_ANSWERS, alder: 0 },
    { ...NO_ANSWERS, steg: 3, vem: 'vet-inte', alder: 'vet-inte', kommun: 'vet-inte', lage: ['vet-inte'] },
  ] satisfies Answers[])('reads back what it wrote: %j', (svar) => {
    expect(las(writeAnswers(svar))).toEqual({ answers: svar, leftOut: [] });
  });

  test('begins at the first question when it says nothing', () => {
    expect(las('')).toEqual({ answers: NO_ANSWERS, leftOut: [] });
  });

  test.each([
    ['#steg=6', 'steg=6'],
    ['#steg=0', 'steg=0'],
    ['#vem=grannen', 'vem=grannen'],
    ['#alder=121', 'alder=121'],
    ['#alder=', 'alder'],
    ['#kommun=atlantis', 'kommun=atlantis'],
    ['#lage=rik', 'lage=rik'],
    ['#kontakt=kanske', 'kontakt=kanske'],
    ['#nonsens=1', 'nonsens=1'],
    ['#egen=1', 'egen=1'],
  ])('leaves unanswered what it does not understand and tells it: %s', (fragment, vantat) => {
    expect(las(fragment)).toEqual({ answers: NO_ANSWERS, leftOut: [vantat] });
  });

  test('keeps the good answers beside a bad one', () => {
    const { answers, leftOut } = las('#steg=4&alder=200&kommun=tyreso&lage=sjukskriven,rik');
    expect(answers).toEqual({ ...NO_ANSWERS, steg: 4, kommun: 'tyreso', lage: ['sjukskriven'] });
    expect(leftOut).toEqual(['alder=200', 'lage=rik']);
  });

  test('does not both choose and not know', () => {
    expect(las('#lage=vet-inte,sjukskriven').answers.lage).toEqual(['sjukskriven']);
  });

  test('survives broken escapes and endless words', () => {
    expect(las('#%E0%A4%A=%').leftOut).toHaveLength(1);
    expect(las(`#${'x'.repeat(10_000)}=1`).leftOut[0]?.length).toBeLessThanOrEqual(60);
  });
});

describe('the search that the answers lead to', () => {
  const malgrupper = (lage: string) =>
    lage === 'mar-daligt' ? ['psykisk-ohalsa'] : lage === 'sjukskriven' ? ['sjukskrivna', 'psykisk-ohalsa'] : [];
  const fragment = (svar: Partial<Answers>) => writeQuery(toQuery({ ...NO_ANSWERS, ...svar }, malgrupper));

  test('asks for age, kommun, the groups of every situation once, and what one can apply for oneself', () => {
    expect(fragment(hela)).toBe('#alder=17&kommun=nynashamn&malgrupp=psykisk-ohalsa,sjukskrivna&egen=1');
  });

  test('asks for nothing when nothing is known', () => {
    const inget = (['vem', 'alder', 'kommun', 'lage', 'kontakt'] as const).reduce(withVetInte, NO_ANSWERS);
    expect(writeQuery(toQuery(inget, malgrupper))).toBe('');
    expect(queryUrl(toQuery(inget, malgrupper))).toBe('/sok/');
  });

  test.each([
    ['sjalv', 'nej', true],
    ['annan', 'nej', true],
    ['vet-inte', 'nej', true],
    ['arbete', 'nej', false],
    ['sjalv', 'ja', false],
    ['sjalv', 'vet-inte', false],
  ] as const)('for %s with contact %s: only what one can apply for oneself is %s', (vem, kontakt, egen) => {
    expect(toQuery({ ...NO_ANSWERS, vem, kontakt }, malgrupper).egen).toBe(egen);
  });
});

test('one insats is said as one', () => {
  expect(countText(1)).toBe('1 insats kan passa just nu.');
  expect(noEgenText(1)).toContain('1 insats kan passa om');
});
