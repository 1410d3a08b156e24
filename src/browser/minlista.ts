/**
 * The person's own list: ids of insatser in the person's order. While it is made it follows the tab, in
 * `window.name`: the browser keeps that in memory, sends it nowhere and empties it when another site is opened.
 * It is written to storage only when the person asks for that.
 */
const FLIK = 'lista:';
const LAGER = 'insatskatalogen.lista';
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LANGST_ID = 80;
/** More than anybody hands over; an address that says more is cut here. */
export const MEST = 50;

/** Said on the document when the list is no longer what it was. */
export const ANDRAD = 'minlista';

/** What an address or a storage said, read. */
export interface Lastlista {
  ids: string[];
  /** How many of those written are not among the ids, and how many of them cannot be ids at all. */
  utelamnade: number;
  olasliga: number;
}

/** Reads ids with commas between them. What cannot be an id, and what comes after the first fifty, is left out. */
export function lasIds(text: string): Lastlista {
  const skrivna = new Set(
    text
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id !== ''),
  );
  const lasliga = [...skrivna].filter((id) => id.length <= LANGST_ID && ID.test(id));
  const ids = lasliga.slice(0, MEST);
  return { ids, utelamnade: skrivna.size - ids.length, olasliga: skrivna.size - lasliga.length };
}

/** The list kept on this computer; nothing when none is, or when the browser keeps nothing. */
export function sparadLista(): string[] | undefined {
  try {
    const text = localStorage.getItem(LAGER);
    return text === null ? undefined : lasIds(text).ids;
  } catch {
    return undefined;
  }
}

/** Keeps a list on this computer, or forgets the one kept when there is none to keep. Tells whether it could. */
export function spara(ids: readonly string[] | undefined): boolean {
  try {
    if (ids) localStorage.setItem(LAGER, ids.join(','));
    else localStorage.removeItem(LAGER);
    return true;
  } catch {
    return false;
  }
}

/** The tab's list; nothing when none has been begun in this tab. */
export const flikensLista = (): string[] | undefined =>
  window.name.startsWith(FLIK) ? lasIds(window.name.slice(FLIK.length)).ids : undefined;

/** The tab's list, or else the one kept on this computer. */
export const minLista = (): string[] => flikensLista() ?? sparadLista() ?? [];

export function sattLista(ids: readonly string[]): void {
  window.name = FLIK + ids.join(',');
  document.dispatchEvent(new Event(ANDRAD));
}

/** Puts an insats last in the list, or takes it out. A full list takes no more. */
export function vaxla(id: string): void {
  const ids = minLista();
  if (ids.includes(id)) sattLista(ids.filter((ett) => ett !== id));
  else if (ids.length < MEST) sattLista([...ids, id]);
}

/** The fragment that says a list: it stays in the browser, and shows the same list where it is opened. */
export const listfragment = (ids: readonly string[]): string => (ids.length === 0 ? '' : `#i=${ids.join(',')}`);
