import { ID_PATTERN } from '../../schema/fields.ts';
import type { Fault, Flaw } from '../../reading/faults.ts';
import { faultAt, type ReadContent, type ReadSamling, type ReadSamlingar } from '../../reading/content.ts';
import { findSimilar } from '../../reading/similar.ts';
import { referencesIn, type Reference } from '../../reading/schema-walk.ts';

/** Id of a merged term → the term it became. */
const mergedTerms = ({ entries }: ReadSamlingar['metoder' | 'malgrupper']): Map<string, string> =>
  new Map(entries.flatMap(({ id, data }) => (data?.ersatter ?? []).map((old): [string, string] => [old, id])));

function flawIn({ id }: Reference, target: ReadSamling, newId: string | undefined): Flaw {
  if (newId)
    return { typ: 'merged-reference', text: `"${id}" heter nu "${newId}".`, action: `Skriv ${newId} i stället.` };
  const meant = findSimilar(
    id,
    target.entries.map((entry) => entry.id),
  );
  const add = target.location.endsWith('/') ? `lägg till ${target.location}${id}.mdx` : 'lägg till det där';
  return {
    typ: 'unknown-reference',
    text: `"${id}" finns inte i ${target.location}.`,
    action: meant ? `Menade du "${meant}"?` : `Rätta id:t, eller ${add}.`,
  };
}

/** Every id points at something that exists. A malformed id is left to the schema. */
export function findBrokenReferences({ samlingar }: ReadContent): Fault[] {
  const merged = new Map([
    ['metoder', mergedTerms(samlingar.metoder)],
    ['malgrupper', mergedTerms(samlingar.malgrupper)],
  ]);
  return Object.values(samlingar).flatMap(({ schema, entries }) =>
    entries.flatMap((entry) =>
      [...referencesIn(schema, entry.raw)].flatMap((reference) => {
        const target = samlingar[reference.target];
        const exists = !target.isWhole || target.byId.has(reference.id);
        if (exists || !ID_PATTERN.test(reference.id)) return [];
        const newId = merged.get(reference.target)?.get(reference.id);
        return [faultAt(entry, reference.keyPath, flawIn(reference, target, newId))];
      }),
    ),
  );
}
