import type { Person } from '../../model/match.ts';
import { typer, type Typ } from '../../schema/varden.ts';

/** A search, as the address after `#` says it. */
export interface Sokning {
  q: string;
  alder?: number | undefined;
  kommun?: string | undefined;
  malgrupper: string[];
  metoder: string[];
  egen: boolean;
  typ?: Typ | undefined;
  avslutade: boolean;
}

/** Ids that the address may mention. */
export interface Kanda {
  kommuner: ReadonlySet<string>;
  malgrupper: ReadonlySet<string>;
  metoder: ReadonlySet<string>;
}

export const TOM: Sokning = { q: '', malgrupper: [], metoder: [], egen: false, avslutade: false };
const MAX_TECKEN = 200;

/** Control characters and endless texts are nothing anybody searches for. */
export const stadadText = (text: string): string =>
  text
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, MAX_TECKEN);

/** Whole years 0–120, or nothing. */
export function lasAlder(text: string): number | undefined {
  if (!/^\d{1,3}$/.test(text.trim())) return undefined;
  const alder = Number(text);
  return alder <= 120 ? alder : undefined;
}

const avkodad = (fragment: string): URLSearchParams => new URLSearchParams(fragment.replace(/^#/, ''));

/**
 * Reads an address fragment. What is unknown or bad is left out of the search and told in `bortvalt`,
 * as `nyckel=värde`, so that the page can say so.
 */
export function lasFragment(fragment: string, kanda: Kanda): { sokning: Sokning; bortvalt: string[] } {
  const sokning: Sokning = { ...TOM, malgrupper: [], metoder: [] };
  const bortvalt: string[] = [];
  const bort = (nyckel: string, varde: string): void => {
    bortvalt.push(stadadText(varde === '' ? nyckel : `${nyckel}=${varde}`).slice(0, 60));
  };
  const lista = (nyckel: string, varde: string, giltiga: ReadonlySet<string>, forut: string[]): string[] => {
    const ids = new Set(varde.split(',').filter(Boolean));
    for (const id of ids) if (!giltiga.has(id)) bort(nyckel, id);
    return [...new Set([...forut, ...ids])].filter((id) => giltiga.has(id));
  };
  const flagga = (nyckel: string, varde: string): boolean => {
    if (varde !== '1') bort(nyckel, varde);
    return varde === '1';
  };

  for (const [nyckel, varde] of avkodad(fragment)) {
    if (nyckel === 'q') sokning.q = stadadText(varde);
    else if (nyckel === 'alder') {
      sokning.alder = lasAlder(varde);
      if (sokning.alder === undefined) bort(nyckel, varde);
    } else if (nyckel === 'kommun') {
      if (kanda.kommuner.has(varde)) sokning.kommun = varde;
      else bort(nyckel, varde);
    } else if (nyckel === 'malgrupp') sokning.malgrupper = lista(nyckel, varde, kanda.malgrupper, sokning.malgrupper);
    else if (nyckel === 'metod') sokning.metoder = lista(nyckel, varde, kanda.metoder, sokning.metoder);
    else if (nyckel === 'egen') sokning.egen = flagga(nyckel, varde);
    else if (nyckel === 'avslutade') sokning.avslutade = flagga(nyckel, varde);
    else if (nyckel === 'typ') {
      sokning.typ = typer.find((typ) => typ === varde);
      if (sokning.typ === undefined) bort(nyckel, varde);
    } else bort(nyckel, varde);
  }
  return { sokning, bortvalt };
}

/** Writes a search as an address fragment, "" when nothing is asked. */
export function skrivFragment(sokning: Sokning): string {
  const delar = new URLSearchParams();
  if (sokning.q !== '') delar.set('q', sokning.q);
  if (sokning.alder !== undefined) delar.set('alder', String(sokning.alder));
  if (sokning.kommun !== undefined) delar.set('kommun', sokning.kommun);
  if (sokning.malgrupper.length > 0) delar.set('malgrupp', sokning.malgrupper.join(','));
  if (sokning.metoder.length > 0) delar.set('metod', sokning.metoder.join(','));
  if (sokning.egen) delar.set('egen', '1');
  if (sokning.typ !== undefined) delar.set('typ', sokning.typ);
  if (sokning.avslutade) delar.set('avslutade', '1');
  // Commas separate values in the contract; they need no escaping in a fragment.
  const text = delar.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `#${text}`;
}

/** The person that a search is about. */
export const person = ({ alder, kommun, malgrupper, metoder, egen }: Sokning): Person => ({
  alder,
  kommun,
  malgrupper,
  metoder,
  egen,
});
