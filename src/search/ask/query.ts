import type { Person } from '../../model/match.ts';
import { href } from '../../model/urls.ts';
import { typer, type Typ } from '../../schema/varden.ts';

/** A search, as the address after `#` says it: the person that it is about, and what else is asked. */
export interface Query extends Person {
  q: string;
  malgrupper: string[];
  metoder: string[];
  egen: boolean;
  typ?: Typ | undefined;
  avslutade: boolean;
}

/** Ids, as far as it takes to ask whether one is among them. */
export type Ids = Pick<ReadonlySet<string>, 'has'>;

/** Ids that the address may mention. */
export interface KnownIds {
  kommuner: Ids;
  malgrupper: Ids;
  metoder: Ids;
}

export const EMPTY_QUERY: Query = { q: '', malgrupper: [], metoder: [], egen: false, avslutade: false };
const MAX_CHARACTERS = 200;
/** Of what could not be read, so much is told. */
export const MAX_TOLD = 60;

/** Control characters and endless texts are nothing anybody searches for. */
export const cleanText = (text: string): string =>
  text
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, MAX_CHARACTERS);

/** Whole years 0–120, or nothing. */
export function readAlder(text: string): number | undefined {
  if (!/^\d{1,3}$/.test(text.trim())) return undefined;
  const alder = Number(text);
  return alder <= 120 ? alder : undefined;
}

/** The keys and values of a fragment; one that is badly encoded is read as far as it goes. */
export const readPairs = (fragment: string): URLSearchParams => new URLSearchParams(fragment.replace(/^#/, ''));

/** A pair as the page tells of it when it did not understand it. */
export const toText = (key: string, value: string): string => cleanText(value === '' ? key : `${key}=${value}`);

/** Writes keys and values as a fragment, "" when there is nothing to say. A key without a value is left out. */
export function writePairs(pairs: Record<string, string | undefined>): string {
  const written = new URLSearchParams();
  for (const [key, value] of Object.entries(pairs)) if (value !== undefined) written.set(key, value);
  // Commas separate values in the contract; they need no escaping in a fragment.
  const text = written.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `#${text}`;
}

/**
 * Reads an address fragment. What is unknown or bad is left out of the search and told in `leftOut`,
 * as `nyckel=värde`, so that the page can say so.
 */
export function readQuery(fragment: string, known: KnownIds): { query: Query; leftOut: string[] } {
  const query: Query = { ...EMPTY_QUERY };
  const leftOut: string[] = [];
  const leaveOut = (key: string, value: string): void => {
    leftOut.push(toText(key, value).slice(0, MAX_TOLD));
  };
  const list = (key: string, value: string, valid: Ids, before: string[]): string[] => {
    const ids = new Set(value.split(',').filter(Boolean));
    for (const id of ids) if (!valid.has(id)) leaveOut(key, id);
    return [...new Set([...before, ...ids])].filter((id) => valid.has(id));
  };
  const flag = (key: string, value: string): boolean => {
    if (value !== '1') leaveOut(key, value);
    return value === '1';
  };

  for (const [key, value] of readPairs(fragment)) {
    if (key === 'q') query.q = cleanText(value);
    else if (key === 'alder') {
      query.alder = readAlder(value);
      if (query.alder === undefined) leaveOut(key, value);
    } else if (key === 'kommun') {
      if (known.kommuner.has(value)) query.kommun = value;
      else leaveOut(key, value);
    } else if (key === 'malgrupp') query.malgrupper = list(key, value, known.malgrupper, query.malgrupper);
    else if (key === 'metod') query.metoder = list(key, value, known.metoder, query.metoder);
    else if (key === 'egen') query.egen = flag(key, value);
    else if (key === 'avslutade') query.avslutade = flag(key, value);
    else if (key === 'typ') {
      query.typ = typer.find((typ) => typ === value);
      if (query.typ === undefined) leaveOut(key, value);
    } else leaveOut(key, value);
  }
  return { query, leftOut };
}

/** Writes a search as an address fragment, "" when nothing is asked. */
export const writeQuery = ({ q, alder, kommun, malgrupper, metoder, egen, typ, avslutade }: Query): string =>
  writePairs({
    q: q || undefined,
    alder: alder?.toString(),
    kommun,
    malgrupp: malgrupper.join() || undefined,
    metod: metoder.join() || undefined,
    egen: egen ? '1' : undefined,
    typ,
    avslutade: avslutade ? '1' : undefined,
  });

/** The address of a search on its page. */
export const queryUrl = (query: Query): string => href('/sok/') + writeQuery(query);
