import { z } from 'zod';
import { samlingsnamn, type Samlingsnamn } from '../schema/samlingar.ts';
import type { KeyPath } from './faults.ts';

const asSchema = (value: unknown): z.ZodType | undefined => (value instanceof z.ZodType ? value : undefined);

/** The schema inside "optional", "default" and "preprocess". */
function innerOf(schema: z.ZodType): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return asSchema(schema.unwrap());
  if (schema instanceof z.ZodPipe) return asSchema(schema.out);
  return undefined;
}

function coreOf(schema: z.ZodType): z.ZodType {
  const inner = innerOf(schema);
  return inner ? coreOf(inner) : schema;
}

/** The keys that may be written in an object, or none for other schemas. */
export function keysOf(schema: z.ZodType): string[] {
  const core = coreOf(schema);
  return core instanceof z.ZodObject ? Object.keys(core.shape) : [];
}

function step(schema: z.ZodType, key: PropertyKey): z.ZodType | undefined {
  const core = coreOf(schema);
  if (core instanceof z.ZodObject) return asSchema(Reflect.get(core.shape, key));
  if (core instanceof z.ZodArray) return asSchema(core.element);
  return undefined;
}

/** The schema of the value at `keyPath`, with the wrapping that carries its title and description. */
export function schemaAt(schema: z.ZodType, keyPath: KeyPath): z.ZodType | undefined {
  return keyPath.reduce<z.ZodType | undefined>((reached, key) => reached && step(reached, key), schema);
}

/** A schema that points at a collection that is not in the table is a fault of ours, and stops at once. */
const referenceMeta = z.object({ reference: z.enum(samlingsnamn) });

/** An id in an entry, the collection that it points into, and where in the entry it stands. */
export type Reference = { target: Samlingsnamn; id: string; keyPath: KeyPath };

/** What a schema points at. It is asked of every value of every file, so the answer is kept. */
const targets = new WeakMap<z.ZodType, { target: Samlingsnamn | undefined }>();

function targetOf(schema: z.ZodType): Samlingsnamn | undefined {
  let answer = targets.get(schema);
  if (!answer) {
    const meta = schema.meta();
    answer = { target: meta && 'reference' in meta ? referenceMeta.parse(meta).reference : undefined };
    targets.set(schema, answer);
  }
  return answer.target;
}

/**
 * Every id in `data` that the schema says points somewhere. Walks unparsed data, so that an entry
 * with a fault elsewhere still has its references checked in the same run.
 */
export function* referencesIn(schema: z.ZodType, data: unknown, keyPath: KeyPath = []): Generator<Reference> {
  const target = targetOf(schema);
  const inner = innerOf(schema);
  if (target) {
    if (typeof data === 'string') yield { target, id: data, keyPath };
  } else if (inner) {
    yield* referencesIn(inner, data, keyPath);
  } else if (Array.isArray(data)) {
    for (const [index, value] of data.entries()) yield* referencesBelow(schema, value, [...keyPath, index]);
  } else if (typeof data === 'object' && data !== null) {
    for (const [key, value] of Object.entries(data)) yield* referencesBelow(schema, value, [...keyPath, key]);
  }
}

function* referencesBelow(schema: z.ZodType, value: unknown, keyPath: KeyPath): Generator<Reference> {
  const key = keyPath.at(-1);
  const inner = key === undefined ? undefined : step(schema, key);
  if (inner) yield* referencesIn(inner, value, keyPath);
}
