import { stringify } from 'yaml';
import type { JsonSchema } from '../schema/json-schema.ts';

export const arGrupp = (varde: unknown): varde is Record<string, unknown> =>
  typeof varde === 'object' && varde !== null && !Array.isArray(varde);

export const arSchema = (schema: unknown): schema is JsonSchema => arGrupp(schema);

const arTom = (varde: unknown): boolean =>
  varde === undefined || varde === null || varde === '' || (Array.isArray(varde) && varde.length === 0);

/** JSON Schema's defaults are JSON, and their keys stand in the order of the schema. */
const arSamma = (ena: unknown, andra: unknown): boolean => JSON.stringify(ena) === JSON.stringify(andra);

/** What a key says that must be there although nobody has filled it in, as `alder: {}` and `kommuner: []`. */
function tomtVarde({ type, minItems = 0, items, required = [], properties = {} }: JsonSchema): unknown {
  if (type === 'array') {
    if (minItems === 0) return [];
    return arSchema(items) && items.type === 'object' && tomtVarde(items) !== undefined ? [{}] : undefined;
  }
  const kanVaraTom = (nyckel: string): boolean => {
    const under = properties[nyckel];
    return arSchema(under) && tomtVarde(under) !== undefined;
  };
  return type === 'object' && required.every(kanVaraTom) ? {} : undefined;
}

/** Keys in the schema's order; those that say no more than their absence would are left out. */
function iOrdning(varde: unknown, schema: JsonSchema): unknown {
  if (Array.isArray(varde)) {
    const { items } = schema;
    // An entry of which nothing is filled in can be a hole.
    return arSchema(items) ? Array.from(varde, (post: unknown) => iOrdning(post ?? tomtVarde(items), items)) : varde;
  }
  if (!arGrupp(varde)) return varde;
  const par = Object.entries(schema.properties ?? {}).flatMap(([nyckel, under]) => {
    if (!arSchema(under)) return [];
    const maste = schema.required?.includes(nyckel) ?? false;
    const skrivet = varde[nyckel];
    const eget = maste && arTom(skrivet) ? (tomtVarde(under) ?? skrivet) : skrivet;
    if (eget === undefined) return [];
    return !maste && (arTom(eget) || arSamma(eget, under.default)) ? [] : [[nyckel, iOrdning(eget, under)]];
  });
  return Object.fromEntries(par);
}

/** As the editor's own YAML (Sveltia's `formatYAML`), which is how these files look since before. */
export const YAML = { lineWidth: 0, defaultStringType: 'PLAIN', defaultKeyType: 'PLAIN', singleQuote: true } as const;

/** Front matter in the one form that all our tools write, without the lines around it. */
export const iForm = (uppgifter: unknown, schema: JsonSchema): string => stringify(iOrdning(uppgifter, schema), YAML);
