/** A place in a file as editors count it: lines and columns from 1, columns in UTF-16 units. */
export type Plats = { rad: number; kolumn: number };

/** What is wrong and what to do about it, each one or more whole Swedish sentences. */
export type Brist = { text: string; gor: string };

/** A fault found in a text whose file the finder does not know. */
export type Fynd = Plats & Brist;

/** A fault in a file; `fil` is relative to the project root, with `/`. */
export type Fel = Fynd & { fil: string };

/** Keys and list indices from the top of a document down to a value. */
export type Stig = readonly PropertyKey[];

export const BORJAN: Plats = { rad: 1, kolumn: 1 };

/** By file, then by place, so that two runs over the same content print the same list. */
export const ordna = (fel: readonly Fel[]): Fel[] =>
  fel.toSorted((a, b) => (a.fil === b.fil ? a.rad - b.rad || a.kolumn - b.kolumn : a.fil < b.fil ? -1 : 1));
