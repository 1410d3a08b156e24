import { stringify } from 'yaml';
import type { JsonSchema } from '../schema/json-schema.ts';

export const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isSchema = (schema: unknown): schema is JsonSchema => isGroup(schema);

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** JSON Schema's defaults are JSON, and their keys stand in the order of the schema. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What a key says that must be there although nobody has filled it in, as `alder: {}` and `kommuner: []`. */
function emptyValue({ type, minItems = 0, items, required = [], properties = {} }: JsonSchema): unknown {
  if (type === 'array') {
    if (minItems === 0) return [];
    return isSchema(items) && items.type === 'object' && emptyValue(items) !== undefined ? [{}] : undefined;
  }
  const canBeEmpty = (key: string): boolean => {
    const below = properties[key];
    return isSchema(below) && emptyValue(below) !== undefined;
  };
  return type === 'object' && required.every(canBeEmpty) ? {} : undefined;
}

/** Keys in the schema's order; those that say no more than their absence would are left out. */
function inOrder(value: unknown, schema: JsonSchema): unknown {
  if (Array.isArray(value)) {
    const { items } = schema;
    // An entry of which nothing is filled in can be a hole.
    return isSchema(items) ? Array.from(value, (entry: unknown) => inOrder(entry ?? emptyValue(items), items)) : value;
  }
  if (!isGroup(value)) return value;
  const pairs = Object.entries(schema.properties ?? {}).flatMap(([key, below]) => {
    if (!isSchema(below)) return [];
    const isRequired = schema.required?.includes(key) ?? false;
    const written = value[key];
    const own = isRequired && isEmpty(written) ? (emptyValue(below) ?? written) : written;
    if (own === undefined) return [];
    return !isRequired && (isEmpty(own) || isSame(own, below.default)) ? [] : [[key, inOrder(own, below)]];
  });
  return Object.fromEntries(pairs);
}

/** As the editor's own YAML (Sveltia's `formatYAML`), which is how these files look since before. */
export const YAML = { lineWidth: 0, defaultStringType: 'PLAIN', defaultKeyType: 'PLAIN', singleQuote: true } as const;

/** Fields in the one form that all our tools write: front matter without the lines around it, or a list. */
export const toYaml = (fields: unknown, schema: JsonSchema): string => stringify(inOrder(fields, schema), YAML);

/** A whole file of content/. `body` is kept letter by letter, with one empty line before it. */
export const joinMdx = (frontMatter: string, body: string): string =>
  `---\n${frontMatter}---\n${body === '' ? '' : `\n${body}\n`}`;
