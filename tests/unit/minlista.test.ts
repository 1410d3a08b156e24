import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  MAX_INSATSER,
  minLista,
  minListaFragment,
  readIds,
  savedMinLista,
  saveMinLista,
  setMinLista,
  tabMinLista,
  toggleInMinLista,
} from '../../src/browser/minlista.ts';
import { withExchanged, withMoved } from '../../src/browser/lista/changes.ts';
import { writeMail } from '../../src/browser/lista/hand-over.ts';
import { leftOutOfQrText } from '../../src/i18n/minlista.ts';

const manga = (antal: number): string[] => Array.from({ length: antal }, (_, i) => `insats-${String(i)}`);

describe('ids in an address', () => {
  it('keep their order, and each is taken once', () => {
    expect(readIds('satsa,alis,,satsa, mia ')).toEqual({ ids: ['satsa', 'alis', 'mia'], leftOut: 0, unreadable: 0 });
  });

  it('are left out and counted where they cannot be ids', () => {
    const { ids, leftOut, unreadable } = readIds('satsa,../../etc,<b>,Å,a--b,-a,SATSA,' + 'x'.repeat(81));
    expect(ids).toEqual(['satsa']);
    expect([leftOut, unreadable]).toEqual([7, 7]);
  });

  it('past the fiftieth are left out and counted apart from what cannot be read', () => {
    const { ids, leftOut, unreadable } = readIds([...manga(500), '?'].join());
    expect(ids).toEqual(manga(MAX_INSATSER));
    expect([leftOut, unreadable]).toEqual([451, 1]);
  });

  it('make the fragment they were read from', () => {
    expect(minListaFragment(['satsa', 'alis'])).toBe('#i=satsa,alis');
    expect(minListaFragment([])).toBe('');
  });
});

describe('what was left out', () => {
  it('is told with what to do about it', () => {
    expect(leftOutOfQrText(450, 0, 50)).toMatch(/rymmer 50 insatser\. Adressen har 450 till.*Dela upp/);
    expect(leftOutOfQrText(1, 1, 50)).toMatch(/^En del av adressen gick inte att läsa, så den är inte med\./);
    expect(leftOutOfQrText(3, 2, 50)).toMatch(/har 1 till.*2 delar av adressen/);
    expect(leftOutOfQrText(0, 0, 50)).toBe('');
  });
});

describe("the person's list", () => {
  const lager = new Map<string, string>();
  const fonster = { name: '' };
  beforeEach(() => {
    lager.clear();
    fonster.name = '';
    vi.stubGlobal('window', fonster);
    vi.stubGlobal('document', new EventTarget());
    vi.stubGlobal('localStorage', {
      getItem: (nyckel: string) => lager.get(nyckel) ?? null,
      setItem: (nyckel: string, text: string) => lager.set(nyckel, text),
      removeItem: (nyckel: string) => lager.delete(nyckel),
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is made in the tab and stored nowhere', () => {
    toggleInMinLista('satsa');
    toggleInMinLista('alis');
    toggleInMinLista('satsa');
    expect(minLista()).toEqual(['alis']);
    expect(lager.size).toBe(0);
  });

  it('is the one kept on the computer until the tab has one of its own, empty or not', () => {
    saveMinLista(['mia']);
    expect(tabMinLista()).toBeUndefined();
    expect(minLista()).toEqual(['mia']);
    setMinLista([]);
    expect(minLista()).toEqual([]);
    expect(savedMinLista()).toEqual(['mia']);
    expect(saveMinLista(undefined)).toBe(true);
    expect(savedMinLista()).toBeUndefined();
  });

  it('takes no more when it is full, but lets go', () => {
    setMinLista(manga(MAX_INSATSER));
    toggleInMinLista('en-till');
    expect(fonster.name).not.toContain('en-till');
    toggleInMinLista('insats-0');
    expect(minLista()).toHaveLength(MAX_INSATSER - 1);
  });

  it('tells when a browser keeps nothing, and goes on without', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(saveMinLista(['mia'])).toBe(false);
    expect(minLista()).toEqual([]);
  });

  it('is not read from a name that another site has given the window', () => {
    fonster.name = 'betalning';
    expect(tabMinLista()).toBeUndefined();
  });
});

describe('the order', () => {
  it('changes by one place and stops at the ends', () => {
    expect(withMoved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
    expect(withMoved(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
    expect(withMoved(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
    expect(withMoved(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
    expect(withMoved(['a', 'b'], 'x', 1)).toEqual(['a', 'b']);
  });

  it('holds when one takes the place of another, and none stands there twice', () => {
    expect(withExchanged(['a', 'b', 'c'], 'b', 'x')).toEqual(['a', 'x', 'c']);
    expect(withExchanged(['a', 'b', 'c'], 'b', 'a')).toEqual(['a', 'c']);
  });
});

describe('the e-mail', () => {
  const LISTA = 'https://exempel.se/lista/#i=satsa,alis';
  const rader = (antal: number) =>
    manga(antal).map((id) => ({ titel: `Insatsen å ${id}`, address: `https://exempel.se/insatser/${id}/` }));
  const las = (adress: string | undefined) => new URL(adress ?? '').searchParams.get('body')?.split('\r\n') ?? [];

  it('has no recipient, and names every insats with its address and the list', () => {
    const adress = writeMail(rader(2), LISTA);
    expect(new URL(adress ?? '').pathname).toBe('');
    const text = las(adress);
    for (const { titel, address: egen } of rader(2)) {
      expect(text).toContain(titel);
      expect(text).toContain(egen);
    }
    expect(text.at(-1)).toBe(LISTA);
  });

  it.each([
    [5, true, true],
    [30, true, false],
    [50, false, false],
  ])('stays short enough with %i insatser: names %s, addresses %s', (antal, namn, adresser) => {
    const adress = writeMail(rader(antal), `https://exempel.se/lista/#i=${'x'.repeat(200)}`);
    expect(adress?.length).toBeLessThanOrEqual(1800);
    const text = las(adress).join('\n');
    expect(text.includes('Insatsen å insats-4')).toBe(namn);
    expect(text.includes('/insatser/insats-4/')).toBe(adresser);
    expect(text).toContain('x'.repeat(200));
  });

  it('is not offered with an address that would be cut', () => {
    expect(writeMail(rader(50), `https://exempel.se/lista/#i=${'x'.repeat(1800)}`)).toBeUndefined();
  });
});
