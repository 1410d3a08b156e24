import { href } from '../model/urls.ts';
import { readStored, store } from './storage.ts';

/**
 * The person's own list: ids of insatser in the person's order. While it is made it follows the tab, in
 * `window.name`: the browser keeps that in memory, sends it nowhere and empties it when another site is opened.
 * It is written to storage only when the person asks for that.
 */
const TAB = 'lista:';
const STORAGE = 'insatskatalogen.lista';
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MAX_ID = 80;
/** More than anybody hands over; an address that says more is cut here. */
export const MAX_INSATSER = 50;

/** Said on the document when the list is no longer what it was. */
export const CHANGED = 'minlista';

/** What an address or a storage said, read. */
export interface ReadIds {
  ids: string[];
  /** How many of those written are not among the ids, and how many of them cannot be ids at all. */
  leftOut: number;
  unreadable: number;
}

/** Reads ids with commas between them. What cannot be an id, and what comes after the first fifty, is left out. */
export function readIds(text: string): ReadIds {
  const written = new Set(
    text
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id !== ''),
  );
  const readable = [...written].filter((id) => id.length <= MAX_ID && ID.test(id));
  const ids = readable.slice(0, MAX_INSATSER);
  return { ids, leftOut: written.size - ids.length, unreadable: written.size - readable.length };
}

/** The list kept on this computer; nothing when none is, or when the browser keeps nothing. */
export function savedMinLista(): string[] | undefined {
  const text = readStored(STORAGE);
  return text === undefined ? undefined : readIds(text).ids;
}

/** Keeps a list on this computer, or forgets the one kept when there is none to keep. Tells whether it could. */
export const saveMinLista = (ids: readonly string[] | undefined): boolean => store(STORAGE, ids?.join());

/** The tab's list; nothing when none has been begun in this tab. */
export const tabMinLista = (): string[] | undefined =>
  window.name.startsWith(TAB) ? readIds(window.name.slice(TAB.length)).ids : undefined;

/** The tab's list, or else the one kept on this computer. */
export const minLista = (): string[] => tabMinLista() ?? savedMinLista() ?? [];

export function setMinLista(ids: readonly string[]): void {
  window.name = TAB + ids.join(',');
  document.dispatchEvent(new Event(CHANGED));
}

/** Puts an insats last in the list, or takes it out. A full list takes no more. */
export function toggleInMinLista(id: string): void {
  const ids = minLista();
  if (ids.includes(id)) setMinLista(ids.filter((one) => one !== id));
  else if (ids.length < MAX_INSATSER) setMinLista([...ids, id]);
}

/** The fragment that says a list: it stays in the browser, and shows the same list where it is opened. */
export const minListaFragment = (ids: readonly string[]): string => (ids.length === 0 ? '' : `#i=${ids.join(',')}`);

/** The address of the person's list on its page. */
export const minListaUrl = (): string => href('/lista/') + minListaFragment(minLista());
