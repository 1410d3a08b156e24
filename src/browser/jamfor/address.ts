import { lasAlder, stadadText } from '../../search/ask/query.ts';
import { delarAv } from '../address-bar.ts';
import { lasIds } from '../minlista.ts';

/** What the address of the comparison says. */
export interface Jamforadress {
  /** Ids to compare; nothing when the address leaves that to the person's list. */
  j?: readonly string[] | undefined;
  /** The person's list as it is written there. */
  i?: string | undefined;
  alder?: number | undefined;
  kommun?: string | undefined;
}

/** Of what could not be read, so much is said. */
const LANGST = 60;
const MEST = 5;
const kort = (texter: string[]): string[] => [...new Set(texter)].slice(0, MEST).map((text) => text.slice(0, LANGST));

/**
 * Reads an address fragment. What cannot be an id is told in `okanda`, and other things that were not understood
 * in `bortvalt`, as `nyckel=värde`.
 */
export function lasJamforadress(fragment: string, kommuner: ReadonlySet<string>) {
  const adress: Jamforadress = {};
  const okanda: string[] = [];
  const bortvalt: string[] = [];
  for (const [nyckel, varde] of delarAv(fragment)) {
    if (nyckel === 'j') {
      const ids = lasIds(varde).ids;
      adress.j = ids;
      okanda.push(...varde.split(',').filter((id) => id !== '' && !ids.includes(id)));
    } else if (nyckel === 'i') adress.i = varde;
    else if (nyckel === 'alder' && lasAlder(varde) !== undefined) adress.alder = lasAlder(varde);
    else if (nyckel === 'kommun' && kommuner.has(varde)) adress.kommun = varde;
    else bortvalt.push(varde === '' ? nyckel : `${nyckel}=${varde}`);
  }
  return { adress, okanda: kort(okanda.map(stadadText)), bortvalt: kort(bortvalt.map(stadadText)) };
}

/** Writes an address fragment, "" when there is nothing to say. */
export function skrivJamforadress({ j, i, alder, kommun }: Jamforadress): string {
  const delar = new URLSearchParams();
  if (j !== undefined) delar.set('j', j.join(','));
  if (i !== undefined) delar.set('i', i);
  if (alder !== undefined) delar.set('alder', String(alder));
  if (kommun !== undefined) delar.set('kommun', kommun);
  // Commas separate ids; they need no escaping in a fragment.
  const text = delar.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `#${text}`;
}
