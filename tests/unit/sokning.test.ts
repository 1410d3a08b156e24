import { describe, expect, test } from 'vitest';
import { cleanText, EMPTY_QUERY, readAlder, readQuery, writeQuery, type Query } from '../../src/search/ask/query.ts';

const kanda = {
  kommuner: new Set(['haninge', 'tyreso']),
  malgrupper: new Set(['npf', 'psykisk-ohalsa']),
  metoder: new Set(['case-management']),
};
const las = (fragment: string) => readQuery(fragment, kanda);
const hel: Query = {
  q: 'stöd & hjälp, 100 %',
  alder: 23,
  kommun: 'haninge',
  malgrupper: ['npf', 'psykisk-ohalsa'],
  metoder: ['case-management'],
  egen: true,
  typ: 'individ',
  avslutade: true,
};

describe('the address of a search', () => {
  test('is written in the order and shape of the contract', () => {
    expect(writeQuery({ ...hel, q: 'skola' })).toBe(
      '#q=skola&alder=23&kommun=haninge&malgrupp=npf,psykisk-ohalsa&metod=case-management&egen=1&typ=individ&avslutade=1',
    );
  });

  test('is empty when nothing is asked', () => {
    expect(writeQuery(EMPTY_QUERY)).toBe('');
    expect(las('')).toEqual({ query: EMPTY_QUERY, leftOut: [] });
  });

  test.each([hel, EMPTY_QUERY, { ...EMPTY_QUERY, q: 'a+b=c#d' }, { ...EMPTY_QUERY, alder: 0 }])(
    'reads back what it wrote: %j',
    (query) => {
      expect(las(writeQuery(query))).toEqual({ query, leftOut: [] });
    },
  );

  test('reads plus signs and percent signs as spaces and letters', () => {
    expect(las('#q=supported+employment').query.q).toBe('supported employment');
    expect(las('#q=r%C3%A5d').query.q).toBe('råd');
  });

  test.each([
    ['#alder=121', 'alder=121'],
    ['#alder=-1', 'alder=-1'],
    ['#alder=17.5', 'alder=17.5'],
    ['#alder=', 'alder'],
    ['#kommun=atlantis', 'kommun=atlantis'],
    ['#malgrupp=xyz', 'malgrupp=xyz'],
    ['#metod=xyz', 'metod=xyz'],
    ['#typ=annat', 'typ=annat'],
    ['#egen=ja', 'egen=ja'],
    ['#avslutade=0', 'avslutade=0'],
    ['#nonsens=1', 'nonsens=1'],
  ])('drops what it does not know and says so: %s', (fragment, vantat) => {
    expect(las(fragment)).toEqual({ query: EMPTY_QUERY, leftOut: [vantat] });
  });

  test('keeps the good values of a list when one of them is bad', () => {
    expect(las('#malgrupp=npf,xyz,npf')).toEqual({
      query: { ...EMPTY_QUERY, malgrupper: ['npf'] },
      leftOut: ['malgrupp=xyz'],
    });
  });

  test('puts repeated lists together', () => {
    expect(las('#malgrupp=npf&malgrupp=psykisk-ohalsa,npf').query.malgrupper).toEqual(['npf', 'psykisk-ohalsa']);
  });

  test('survives broken escapes and endless words', () => {
    expect(las('#q=%E0%A4%A').leftOut).toEqual([]);
    expect(las(`#q=${'x'.repeat(10_000)}`).query.q).toHaveLength(200);
    expect(las(`#${'x'.repeat(10_000)}=1`).leftOut[0]?.length).toBeLessThanOrEqual(60);
  });
});

test.each([
  ['0', 0],
  ['120', 120],
  [' 17 ', 17],
  ['121', undefined],
  ['', undefined],
  ['1e2', undefined],
  ['sjutton', undefined],
])('an age of "%s" is %s', (text, alder) => {
  expect(readAlder(text)).toBe(alder);
});

test('control characters become blanks', () => {
  expect(cleanText('\u0000skola\u0007\n barn ')).toBe('skola  barn');
});
