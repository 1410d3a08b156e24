import type { Samlingsnamn, FieldsOf } from '../schema/samlingar.ts';

export interface Entry<T> {
  /** The file's name; in a list the entry's own id. */
  id: string;
  data: T;
  /** The text under the front matter, as written. */
  body: string;
}

/** All the content, validated but not yet joined. */
export type Content = { [N in Samlingsnamn]: Entry<FieldsOf<N>>[] };
