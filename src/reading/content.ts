import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import {
  everySamling,
  isFolder,
  samlingar,
  type Samling as Table,
  type Samlingsnamn,
  type FieldsOf,
} from '../schema/samlingar.ts';
import { readMdx, readVocabulary, type Entry } from './entry.ts';
import { START, type Fault, type Finding, type Flaw, type KeyPath } from './faults.ts';
import { findFiles, type ContentFiles } from './files.ts';
import { contentPath } from './settings.ts';

/**
 * The entries of one collection. `location` is where they lie, from the root; `isWhole` is false when some of its ids could
 * not be read, so that an id nobody finds may still exist.
 */
export type ReadSamling<T = unknown> = {
  location: string;
  schema: z.ZodType;
  entries: Entry<T>[];
  byId: ReadonlyMap<string, Entry<T>>;
  isWhole: boolean;
};

export type ReadSamlingar = { [N in Samlingsnamn]: ReadSamling<FieldsOf<N>> };
/** Everything that was read. Paths of `images` are from the root; `faults` are of single files, none between them. */
export type ReadContent = { samlingar: ReadSamlingar; images: ReadonlySet<string>; faults: Fault[] };

type Read<T> = Pick<ReadSamling<T>, 'location' | 'entries' | 'isWhole'>;

/** Reads every file of the content once; a file that cannot be read costs no other file its check. */
export function readContent(root: string, files: ContentFiles = findFiles(root)): ReadContent {
  const faults: Fault[] = [];
  const note = (file: string, findings: readonly Finding[]): void => {
    faults.push(...findings.map((finding) => ({ file, ...finding })));
  };
  const bytes = (file: string) => readFileSync(path.join(root, file));

  function readFolder<T>(folder: string, schema: z.ZodType<T>): Read<T> {
    const entries = files.texts
      .filter((file) => file.folder === folder)
      .map(({ file, id }) => {
        const { entry, findings } = readMdx(file, id, bytes(file), schema);
        note(file, findings);
        return entry;
      });
    // The id is the file name, so it is known even of a file that cannot be read.
    return { location: `${contentPath(folder, root)}/`, entries, isWhole: true };
  }

  function readList<T>({ path: part, id }: Pick<Table, 'path' | 'id'>, schema: z.ZodType<T>): Read<T> {
    const file = contentPath(part, root);
    if (!files.texts.some((one) => one.file === file)) {
      const action = 'Lägg tillbaka den. Utan den går hänvisningar hit inte att kontrollera.';
      note(file, [{ ...START, typ: 'missing-file', text: 'Filen saknas.', action }]);
      return { location: file, entries: [], isWhole: false };
    }
    const { entries, isWhole, findings } = readVocabulary(file, bytes(file), schema, id);
    note(file, findings);
    return { location: file, entries, isWhole };
  }

  const all = everySamling<ReadSamlingar>(<N extends Samlingsnamn>(name: N): ReadSamling<FieldsOf<N>> => {
    const one: Table = samlingar[name];
    const schema: z.ZodType<FieldsOf<N>> = samlingar[name].schema;
    const read = isFolder(one) ? readFolder(one.path, schema) : readList(one, schema);
    return { ...read, schema, byId: new Map(read.entries.map((entry) => [entry.id, entry])) };
  });
  return { samlingar: all, images: files.images, faults };
}

/** A fault at `keyPath` in an entry. */
export const faultAt = (entry: Entry, keyPath: KeyPath, flaw: Flaw): Fault => ({
  file: entry.file,
  ...entry.placeAt(keyPath),
  ...flaw,
});
