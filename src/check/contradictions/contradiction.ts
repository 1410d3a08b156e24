import type { Fel } from '../../reading/faults.ts';

/** A text that says one thing and the facts another. Only what is sure is an error; the rest is advice. */
export type Motsagelse = { saker: boolean; fel: Fel };
