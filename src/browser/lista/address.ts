import { flikensLista, lasIds, listfragment, minLista, type Lastlista } from '../minlista.ts';

/** Marks an entry in the history whose address we wrote. */
const EGEN = 'minlista';

const egna = (ids: string[]): Lastlista => ({ ids, utelamnade: 0, olasliga: 0 });

/**
 * The list that the page is to show: the address's, or else the person's own.
 * @param hur with `laddad` somebody may have come back to an address that we wrote; the list may have grown since,
 * and then the tab knows it better
 */
export function lasAdress(hur: 'laddad' | 'andrad'): Lastlista {
  const skrivna = new URLSearchParams(location.hash.slice(1)).get('i');
  if (skrivna === null) return egna(minLista());
  const fliken = hur === 'laddad' && history.state === EGEN ? flikensLista() : undefined;
  return fliken ? egna(fliken) : lasIds(skrivna);
}

/** Lets the address say the list, so that it can be copied. Moving a row is no step in the history. */
export function skrivAdress(ids: readonly string[]): void {
  history.replaceState(EGEN, '', location.pathname + listfragment(ids));
}
