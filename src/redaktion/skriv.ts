import { isDeepStrictEqual } from 'node:util';
import { stringify } from 'yaml';
import type { z } from 'zod';
import { somJsonSchema, type JsonSchema } from '../schema/jsonschema.ts';

const arGrupp = (varde: unknown): varde is Record<string, unknown> =>
  typeof varde === 'object' && varde !== null && !Array.isArray(varde);

const arSchema = (schema: unknown): schema is JsonSchema => typeof schema === 'object' && schema !== null;

const arTom = (varde: unknown): boolean =>
  varde === undefined || varde === null || varde === '' || (Array.isArray(varde) && varde.length === 0);

/** Keys in the schema's order; those that say no more than their absence would are left out. */
function iOrdning(varde: unknown, schema: JsonSchema): unknown {
  if (Array.isArray(varde)) {
    const { items } = schema;
    return arSchema(items) ? varde.map((post: unknown) => iOrdning(post, items)) : varde;
  }
  if (!arGrupp(varde)) return varde;
  const par = Object.entries(schema.properties ?? {}).flatMap(([nyckel, under]) => {
    const eget = varde[nyckel];
    if (eget === undefined || !arSchema(under)) return [];
    const maste = schema.required?.includes(nyckel) ?? false;
    return !maste && (arTom(eget) || isDeepStrictEqual(eget, under.default)) ? [] : [[nyckel, iOrdning(eget, under)]];
  });
  return Object.fromEntries(par);
}

/** As the editor's form writes YAML (Sveltia's `formatYAML`), so that the two never undo each other's work. */
const YAML = { lineWidth: 0, defaultStringType: 'PLAIN', defaultKeyType: 'PLAIN', singleQuote: true } as const;

/** Front matter in the one form that all our tools write, without the lines around it. */
export const skrivUppgifter = (uppgifter: unknown, schema: z.ZodType): string =>
  stringify(iOrdning(uppgifter, somJsonSchema(schema)), YAML);

/** A whole file of content/: the front matter and a body, which is kept letter by letter. */
export const skrivMdx = (uppgifter: unknown, schema: z.ZodType, kropp: string): string =>
  `---\n${skrivUppgifter(uppgifter, schema)}---\n${kropp}`;
