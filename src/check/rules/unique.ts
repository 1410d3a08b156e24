import type { Fault } from '../../reading/faults.ts';
import { faultAt, type ReadContent, type ReadSamling } from '../../reading/content.ts';
import { samlingar as table, samlingsnamn, type Samling as Table } from '../../schema/samlingar.ts';
import type { Entry } from '../../reading/entry.ts';

/** What the key says in the raw YAML, so that an entry with another fault is compared too. */
const textAt = (entry: Entry, key: string): string | undefined => {
  const value: unknown = typeof entry.raw === 'object' && entry.raw !== null ? Reflect.get(entry.raw, key) : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
};

const ANOTHER: Record<string, string> = { id: 'ett annat id', text: 'en annan text' };

const fold = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Titles that only marks tell apart cannot be told apart in a list. Kommuner can: Habo and Håbo are two. */
const withoutMarks = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function findDoubles({ entries }: ReadSamling, key: string, toComparable = fold): Fault[] {
  const first = new Map<string, Entry>();
  return entries
    .toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
    .flatMap((entry) => {
      const value = textAt(entry, key);
      if (value === undefined) return [];
      const earlier = first.get(toComparable(value));
      if (!earlier) {
        first.set(toComparable(value), entry);
        return [];
      }
      const other = textAt(earlier, key) ?? '';
      const how = fold(other) === fold(value) ? '' : `, skrivet "${other}"`;
      const where = earlier.file === entry.file ? `på rad ${String(earlier.placeAt([key]).line)}` : `i ${earlier.file}`;
      return [
        faultAt(entry, [key], {
          typ: 'duplicate',
          others: [earlier.file],
          text: `"${value}" finns redan som ${key} ${where}${how}.`,
          action: `Välj ${ANOTHER[key] ?? 'ett annat namn'}, eller slå ihop de två.`,
        }),
      ];
    });
}

/** No two insatser share a title, no two entries of another collection a name, and none of a list an id. */
export const findDuplicates = ({ samlingar }: ReadContent): Fault[] =>
  samlingsnamn.flatMap((name) => {
    const { name: nameKey, id }: Pick<Table, 'name' | 'id'> = table[name];
    const byName = findDoubles(samlingar[name], nameKey, name === 'insatser' ? withoutMarks : fold);
    return id === undefined || id === nameKey ? byName : [...byName, ...findDoubles(samlingar[name], id)];
  });
