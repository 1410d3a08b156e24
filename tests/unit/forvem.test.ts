import { describe, expect, it } from 'vitest';
import { forWhom } from '../../src/i18n/for-whom.ts';
import { spar } from '../../src/schema/insats.ts';
import { ettSpar, type Sparutkast } from '../fixtures/insats.ts';

const ord = (andringar: Partial<Sparutkast>, kommuner: string[] = []) =>
  forWhom(spar.parse(ettSpar(andringar)), kommuner);

describe('for whom, in words', () => {
  it.each<[Sparutkast['alder'], string[], string[]]>([
    [{ fran: 16, till: 30 }, ['är 16–30 år'], ['är yngre än 16 eller äldre än 30 år']],
    [{ fran: 16 }, ['är 16 år eller äldre'], ['är yngre än 16 år']],
    [{ till: 24 }, ['är högst 24 år'], ['är äldre än 24 år']],
    [{}, [], []],
  ])('the ages %o are for %o and not for %o', (alder, vilka, inte) => {
    expect(ord({ alder })).toEqual({ for: vilka, krav: [], notFor: inte });
  });

  it('says where one must live, and says nothing when that is unknown', () => {
    expect(ord({}, ['Haninge', 'Tyresö'])).toEqual({
      for: ['bor i Haninge eller Tyresö'],
      krav: [],
      notFor: ['bor i en annan kommun'],
    });
    expect(ord({})).toEqual({ for: [], krav: [], notFor: [] });
  });

  it('keeps conditions, which are whole sentences, in a list of their own', () => {
    expect(ord({ villkor: ['Du vill själv pröva.'] })).toEqual({ for: [], krav: ['Du vill själv pröva.'], notFor: [] });
  });

  it('keeps what the sources say it is not for, after age and kommun', () => {
    expect(ord({ alder: { till: 24 }, inteFor: ['har ett pågående missbruk'] }, ['Tyresö']).notFor).toEqual([
      'är äldre än 24 år',
      'bor i en annan kommun',
      'har ett pågående missbruk',
    ]);
  });
});
