import { describe, expect, test } from 'vitest';
import {
  alderInWords,
  insatsCount,
  endedWhen,
  breakable,
  unbroken,
  periodInWords,
  languagesInWords,
  capitalise,
  enumerate,
} from '../../src/i18n/phrases.ts';

describe('an age in words', () => {
  test.each([
    [{ fran: 16, till: 30 }, '16–30 år'],
    [{ fran: 18, till: 18 }, '18 år'],
    [{ fran: 16 }, 'från 16 år'],
    [{ till: 24 }, 'till 24 år'],
    [{}, undefined],
  ])('%o is %s', (spann, ord) => {
    expect(alderInWords(spann)).toBe(ord);
  });

  test('zero is an age, not a missing one', () => {
    expect(alderInWords({ fran: 0, till: 5 })).toBe('0–5 år');
  });
});

describe('when an insats goes on', () => {
  test.each([
    [{ start: '2020-03-01', slut: '2022-04' }, '1 mars 2020 – april 2022'],
    [{ start: '2020', slut: '2020' }, '2020'],
    [{ start: '2010' }, 'sedan 2010'],
    [{ slut: '2012' }, 'till 2012'],
    [{}, undefined],
  ])('%o is %s', (period, ord) => {
    expect(periodInWords(period)).toBe(ord);
  });

  test('an end is told as exactly as it is known', () => {
    expect(endedWhen('2022-04')).toBe('Avslutad i april 2022');
    expect(endedWhen('2026-03-31')).toBe('Avslutad den 31 mars 2026');
    expect(endedWhen('2012')).toBe('Avslutad 2012');
    expect(endedWhen(undefined)).toBe('Avslutad');
  });
});

describe('lists and numbers', () => {
  test('the last two are joined by a word', () => {
    expect(enumerate(['Haninge'])).toBe('Haninge');
    expect(enumerate(['Haninge', 'Tyresö'])).toBe('Haninge och Tyresö');
    expect(enumerate(['Haninge', 'Nynäshamn', 'Tyresö'], 'eller')).toBe('Haninge, Nynäshamn eller Tyresö');
  });

  test('one is one', () => {
    expect(insatsCount(1)).toBe('1 insats');
    expect(insatsCount(0)).toBe('0 insatser');
  });

  test('language codes become names', () => {
    expect(languagesInWords(['sv', 'ar'])).toBe('svenska och arabiska');
  });
});

describe('how words stand on a line', () => {
  test('a range of ages never breaks', () => {
    expect(unbroken('är 16–30 år')).toBe('är 16\u2060–\u206030\u00A0år');
  });

  test('a dash between words may break', () => {
    expect(unbroken('Obekräftad – vi vet inte')).toBe('Obekräftad – vi vet inte');
  });

  test('a long word may break where its parts meet', () => {
    expect(breakable('Samordningsförbundet Östra Södertörn')).toBe('Samordnings\u00ADförbundet Östra Södertörn');
  });

  test('a capital letter may have dots', () => {
    expect(capitalise('överenskommelser')).toBe('Överenskommelser');
  });
});
