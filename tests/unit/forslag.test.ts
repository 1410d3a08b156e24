import { describe, expect, test } from 'vitest';
import { kommunName } from '../../src/i18n/suggestions.ts';
import { makeSuggester, type NameHit } from '../../src/browser/forslag/suggestions.ts';
import { withChoice } from '../../src/browser/forslag/field.ts';
import { EMPTY_QUERY } from '../../src/search/ask/query.ts';
import { termFile } from '../../src/search/fields.ts';
import { termWords } from '../../src/search/index/term-words.ts';
import type { KnownName } from '../../src/swedish/name-finder.ts';
import { enKatalog, medId } from '../fixtures/innehall.ts';

const katalog = enKatalog({
  insatser: { alis: { metoder: ['case-management'] } },
  malgrupper: {
    npf: {
      namn: 'Neuropsykiatrisk funktionsnedsättning',
      kort: 'Ett ord ur katalogens ordlista, förklarat för den som läser.',
      forkortning: 'NPF',
      synonymer: ['adhd', 'diagnosen ADHD', 'Personer med neuropsykiatrisk funktionsnedsättning som är vuxna'],
    },
  },
});
const kommuner = katalog.kommuner.map(({ id, namn }): KnownName => ({ kind: 'kommun', id, words: [namn] }));
const foresla = makeSuggester([...termWords(katalog), ...kommuner]);
const titlar = (text: string, namn: readonly NameHit[] = []): string[] =>
  foresla(text, namn).map(({ text: t, kind }) => `${t} (${kind})`);
const namntraff = (titel: string, isAvslutad = false): NameHit => ({ titel, url: `/insatser/${titel}/`, isAvslutad });

describe('suggestions', () => {
  test('begin with all that the text says at once', () => {
    expect(titlar('haninge npf')[0]).toBe('Haninge kommun + Neuropsykiatrisk funktionsnedsättning (Filter)');
    expect(titlar('19-åring i haninge med npf, praktik')[0]).toBe(
      'Haninge kommun + Neuropsykiatrisk funktionsnedsättning + 19 år + ”praktik” (Filter)',
    );
    expect(foresla('haninge npf praktik', [])[0]?.choice).toEqual({
      kommun: 'haninge',
      malgrupper: ['npf'],
      metoder: [],
      rest: 'praktik',
    });
  });

  test('say a single filter once, first and as what it is', () => {
    const [forst, sedan] = foresla('haninge', [namntraff('Ung i Haninge')]);
    expect(forst).toMatchObject({ group: 'bast', text: 'Haninge', kind: 'Kommun' });
    expect(sedan).toMatchObject({ group: 'insats' });
    expect(titlar('haninge')).toEqual(['Haninge (Kommun)']);
    expect(titlar('adhd')).toEqual(['Neuropsykiatrisk funktionsnedsättning (Målgrupp, ”adhd”)']);
    expect(titlar('19 år')).toEqual(['19 år (Filter)']);
  });

  test('stand in groups, and say what each is and by which word it was found', () => {
    expect(titlar('ni', [namntraff('Ung i Nynäs'), namntraff('Nina', true)])).toEqual([
      'Ung i Nynäs (Insats)',
      'Nina (Avslutad insats)',
    ]);
    const grupper = foresla('s', [namntraff('Satsa')]).map(({ group }) => group);
    expect(grupper).toEqual(['insats']);
    expect(titlar('su')).toContain('Supported Employment (Metod)');
  });

  test('are eight at most, with some of every kind', () => {
    const manga = [1, 2, 3, 4, 5, 6].map((nr) => namntraff(`Stöd ${String(nr)}`));
    const termer = ['malgrupp', 'metod', 'kommun'] as const;
    const alla = termer.flatMap((nyckel) =>
      manga.map(({ titel }): KnownName => ({ kind: nyckel, id: titel, words: [titel] })),
    );
    const grupper = makeSuggester(alla)('stö', manga).map(({ group }) => group);
    expect(grupper).toEqual(['insats', 'insats', 'malgrupp', 'malgrupp', 'metod', 'metod', 'kommun', 'kommun']);
  });

  test('are none for words that name nothing', () => {
    expect(titlar('xyzzy')).toEqual([]);
    expect(titlar('')).toEqual([]);
    expect(titlar('🦄 <b>')).toEqual([]);
  });
});

test('a chosen suggestion replaces kommun and age, and adds groups and methods', () => {
  const forut = { ...EMPTY_QUERY, q: 'haninge npf', alder: 17, kommun: 'tyreso', malgrupper: ['kaa'], egen: true };
  const val = { kommun: 'haninge', malgrupper: ['npf', 'kaa'], metoder: [], rest: '' };
  expect(withChoice(forut, val)).toEqual({ ...forut, q: '', kommun: 'haninge', malgrupper: ['kaa', 'npf'] });
});

test.each([
  ['Haninge', 'Haninge kommun'],
  ['Stockholm', 'Stockholms kommun'],
  ['Borås', 'Borås kommun'],
  ['Umeå', 'Umeå kommun'],
])('%s is called %s', (namn, helt) => {
  expect(kommunName(namn)).toBe(helt);
});

describe('the words of the terms', () => {
  const medOrdlista = termWords({
    ...katalog,
    ordlista: [
      { ord: 'damp', betyder: ['adhd', 'NPF'], forkortning: false },
      { ord: 'jobbcoach', betyder: ['Supported Employment', 'coachning'], forkortning: false },
      { ord: 'ADHD', betyder: ['npf'], forkortning: false },
    ],
  });

  test('are its name first, then abbreviation and synonyms, each once and none too long to type', () => {
    expect(medId(termWords(katalog), 'npf').words).toEqual(['Neuropsykiatrisk funktionsnedsättning', 'NPF', 'adhd']);
  });

  test('take from the ordlista what means exactly that term', () => {
    expect(medId(medOrdlista, 'npf').words).toContain('damp');
    expect(medId(medOrdlista, 'npf').words).not.toContain('ADHD');
    expect(medOrdlista.flatMap(({ words: ord }) => ord)).not.toContain('jobbcoach');
  });

  test('come with the most used term first, in the shape that the browser reads', () => {
    const fil = termFile.parse(JSON.parse(JSON.stringify(medOrdlista)));
    expect(fil.filter(({ kind: nyckel }) => nyckel === 'metod')[0]?.id).toBe('case-management');
  });
});
