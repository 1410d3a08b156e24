import { href } from '../model/urls.ts';
import { writePairs } from '../search/ask/query.ts';
import { minLista } from './minlista.ts';

/** More insatser than this do not fit beside each other. */
export const MAX_COMPARED = 4;

/** What the address of a comparison says. */
export interface Comparison {
  /** Ids to compare; nothing when the address leaves that to the person's list. */
  j?: readonly string[] | undefined;
  /** The person's list as it is written there. */
  i?: string | undefined;
  alder?: number | undefined;
  kommun?: string | undefined;
}

/** Writes the fragment of a comparison, "" when there is nothing to say. */
export const writeComparison = ({ j, i, alder, kommun }: Comparison): string =>
  writePairs({ j: j?.join(), i, alder: alder?.toString(), kommun });

/** The address that compares the first of some insatser, for a person, and brings the person's list along. */
export const comparisonUrl = (ids: readonly string[], person: Pick<Comparison, 'alder' | 'kommun'> = {}): string =>
  href('/jamfor/') + writeComparison({ j: ids.slice(0, MAX_COMPARED), i: minLista().join(), ...person });
