import { describe, expect, it } from 'vitest';
import { ageGroupOf, farskhetOf, validIntag, lageOf, lastDay } from '../../src/model/freshness.ts';
import { enInsats, type Insatsutkast } from '../fixtures/insats.ts';

describe('how fresh the facts are', () => {
  it.each([
    ['2025-03-15', 'aktuell', 'on the day itself'],
    ['2026-03-15', 'aktuell', 'exactly 12 months later'],
    ['2026-03-16', 'aldre', 'a day past 12 months'],
    ['2027-03-15', 'aldre', 'exactly 24 months later'],
    ['2027-03-16', 'obekraftad', 'a day past 24 months'],
  ])('facts confirmed 2025-03-15 are, on %s, %s (%s)', (idag, vantat) => {
    expect(farskhetOf('2025-03-15', idag)).toBe(vantat);
  });

  it.each([
    ['2024-02-29', '2025-02-28', 'aktuell'],
    ['2024-02-29', '2025-03-01', 'aldre'],
    ['2024-02-29', '2026-02-28', 'aldre'],
    ['2024-02-29', '2026-03-01', 'obekraftad'],
    ['2023-02-28', '2024-02-28', 'aktuell'],
    ['2023-02-28', '2024-02-29', 'aldre'],
    ['2022-02-28', '2024-02-29', 'obekraftad'],
    ['2023-06-01', '2024-06-01', 'aktuell'],
    ['2023-06-01', '2024-06-02', 'aldre'],
  ])('leap days: facts confirmed %s are on %s %s', (kontrollerad, idag, vantat) => {
    expect(farskhetOf(kontrollerad, idag)).toBe(vantat);
  });
});

describe('the group an age is counted in', () => {
  it.each([
    ['2026-03-15', 3],
    ['2026-06-15', 3],
    ['2026-06-16', 12],
    ['2027-03-15', 12],
    ['2027-03-16', 24],
    ['2028-03-15', 24],
    ['2028-03-16', 'langre'],
  ])('facts confirmed 2026-03-15 are, on %s, in %s', (idag, vantat) => {
    expect(ageGroupOf('2026-03-15', idag)).toBe(vantat);
  });

  it.each([
    ['2023-11-30', '2024-02-29', 3],
    ['2023-11-30', '2024-03-01', 12],
    ['2022-11-30', '2023-02-28', 3],
    ['2022-11-30', '2023-03-01', 12],
    ['2024-02-29', '2025-02-28', 12],
    ['2024-02-29', '2025-03-01', 24],
    ['2024-02-29', '2026-02-28', 24],
    ['2024-02-29', '2026-03-01', 'langre'],
  ])('short months and leap days: facts confirmed %s are, on %s, in %s', (kontrollerad, idag, vantat) => {
    expect(ageGroupOf(kontrollerad, idag)).toBe(vantat);
  });
});

describe('the last day of a point in time', () => {
  it.each([
    ['2025', '2025-12-31'],
    ['2025-04', '2025-04-30'],
    ['2025-12', '2025-12-31'],
    ['2024-02', '2024-02-29'],
    ['2025-02', '2025-02-28'],
    ['2025-04-03', '2025-04-03'],
  ])('of %s is %s', (tidpunkt, vantat) => {
    expect(lastDay(tidpunkt)).toBe(vantat);
  });
});

describe('where an insats stands', () => {
  const stallning = (period: Insatsutkast['period'], idag: string, kontrollerad = '2025-12-01') =>
    lageOf(enInsats({ period, kontroll: { datum: kontrollerad, av: 'Kansliet', belagg: 'verksamheten' } }), idag);

  it.each([
    ['2026-05-10', '2026-05-09', '2026-05-10'],
    ['2026-05', '2026-04-30', '2026-05-01'],
    ['2026', '2025-12-31', '2026-01-01'],
  ])('a start of %s is planned until %s and under way on %s', (start, dagenFore, forstaDagen) => {
    expect(stallning({ start, kvar: 'okant' }, dagenFore)).toBe('planerad');
    expect(stallning({ start, kvar: 'okant' }, forstaDagen)).toBe('pagar');
  });

  it.each([
    ['2026-05-10', '2026-05-10', '2026-05-11'],
    ['2026-02', '2026-02-28', '2026-03-01'],
    ['2028-02', '2028-02-29', '2028-03-01'],
    ['2026', '2026-12-31', '2027-01-01'],
  ])('an end of %s lasts through %s and is over on %s', (slut, sista, dagenEfter) => {
    expect(stallning({ slut, kvar: 'nej' }, sista, slut.slice(0, 4) + '-01-01')).toBe('pagar');
    expect(stallning({ slut, kvar: 'nej' }, dagenEfter, slut.slice(0, 4) + '-01-01')).toBe('avslutad');
  });

  it('is over past its end when nobody knows whether it went on', () => {
    expect(stallning({ slut: '2025-12', kvar: 'okant' }, '2026-03-01')).toBe('avslutad');
  });

  it('goes on past its end when it is known to, as long as the facts are confirmed', () => {
    expect(stallning({ slut: '2025-12', kvar: 'ja' }, '2026-03-01')).toBe('pagar');
    expect(stallning({ slut: '2022-12', kvar: 'ja' }, '2026-03-01', '2023-11-29')).toBe('okant');
  });

  it('is unknown without an end when the facts are older than 24 months, to the day', () => {
    expect(stallning({ kvar: 'okant' }, '2025-11-29', '2023-11-29')).toBe('pagar');
    expect(stallning({ kvar: 'okant' }, '2025-11-30', '2023-11-29')).toBe('okant');
  });

  it('stays over and stays planned however old the facts are', () => {
    expect(stallning({ slut: '2019', kvar: 'nej' }, '2026-03-01', '2018-01-01')).toBe('avslutad');
    expect(stallning({ start: '2027', kvar: 'okant' }, '2026-03-01', '2018-01-01')).toBe('planerad');
  });
});

describe('the intake', () => {
  const intag: Insatsutkast['intag'] = { lage: 'ko', datum: '2025-12-01', notis: 'Kön är tre månader.' };
  const galler = (idag: string) => validIntag(enInsats({ intag }).intag, idag);

  it('counts on the 90th day, with its note', () => {
    expect(galler('2026-03-01')).toEqual(intag);
  });

  it('no longer counts on the 91st', () => {
    expect(galler('2026-03-02')).toBeUndefined();
  });

  it('counts 90 days across a leap day and across summer time', () => {
    const { intag: vinter } = enInsats({ intag: { lage: 'oppet', datum: '2024-01-01' } });
    expect(validIntag(vinter, '2024-03-31')).toBeDefined();
    expect(validIntag(vinter, '2024-04-01')).toBeUndefined();
  });

  it('is nothing where nothing is said', () => {
    expect(validIntag(enInsats().intag, '2026-03-01')).toBeUndefined();
  });
});
