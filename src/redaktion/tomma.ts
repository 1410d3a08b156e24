import type { JsonSchema } from '../schema/jsonschema.ts';
import type { Tom } from './data.ts';
import { arSchema } from './falt.ts';

const farVaraTomt = (schema: JsonSchema): Tom['varde'] | undefined => {
  if (schema.type === 'array') return (schema.minItems ?? 0) === 0 ? 'lista' : undefined;
  if (schema.type === 'object') return (schema.required ?? []).length === 0 ? 'grupp' : undefined;
  return undefined;
};

/**
 * Keys that a file must have although they may be empty, as `alder: {}` and `kommuner: []`. The editor leaves out
 * everything that is empty, so these are put back when it saves.
 */
export const tommaNycklar = (schema: JsonSchema, stig: string[] = []): Tom[] => {
  if (schema.type === 'array') return arSchema(schema.items) ? tommaNycklar(schema.items, [...stig, '*']) : [];
  return Object.entries(schema.properties ?? {}).flatMap(([nyckel, under]) => {
    if (!arSchema(under)) return [];
    const har = [...stig, nyckel];
    const varde = schema.required?.includes(nyckel) ? farVaraTomt(under) : undefined;
    return [...(varde === undefined ? [] : [{ stig: har, varde }]), ...tommaNycklar(under, har)];
  });
};
