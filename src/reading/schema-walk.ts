import { z } from 'zod';
import { samlingsnamn, type Samlingsnamn } from '../schema/samlingar.ts';
import type { Stig } from './faults.ts';

const somSchema = (varde: unknown): z.ZodType | undefined => (varde instanceof z.ZodType ? varde : undefined);

/** The schema inside "optional", "default" and "preprocess". */
function inre(schema: z.ZodType): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return somSchema(schema.unwrap());
  if (schema instanceof z.ZodPipe) return somSchema(schema.out);
  return undefined;
}

function kol(schema: z.ZodType): z.ZodType {
  const under = inre(schema);
  return under ? kol(under) : schema;
}

/** The keys that may be written in an object, or none for other schemas. */
export function nycklar(schema: z.ZodType): string[] {
  const karna = kol(schema);
  return karna instanceof z.ZodObject ? Object.keys(karna.shape) : [];
}

function steg(schema: z.ZodType, del: PropertyKey): z.ZodType | undefined {
  const karna = kol(schema);
  if (karna instanceof z.ZodObject) return somSchema(Reflect.get(karna.shape, del));
  if (karna instanceof z.ZodArray) return somSchema(karna.element);
  return undefined;
}

/** The schema of the value at `stig`, with the wrapping that carries its title and description. */
export function schemaVid(schema: z.ZodType, stig: Stig): z.ZodType | undefined {
  return stig.reduce<z.ZodType | undefined>((har, del) => har && steg(har, del), schema);
}

/** A schema that points at a collection that is not in the table is a fault of ours, and stops at once. */
const referensI = z.object({ referens: z.enum(samlingsnamn) });

export type Referens = { mal: Samlingsnamn; id: string; stig: Stig };

/** What a schema points at. It is asked of every value of every file, so the answer is kept. */
const malen = new WeakMap<z.ZodType, { mal: Samlingsnamn | undefined }>();

function pekarPa(schema: z.ZodType): Samlingsnamn | undefined {
  let svar = malen.get(schema);
  if (!svar) {
    const meta = schema.meta();
    svar = { mal: meta && 'referens' in meta ? referensI.parse(meta).referens : undefined };
    malen.set(schema, svar);
  }
  return svar.mal;
}

/**
 * Every id in `data` that the schema says points somewhere. Walks unparsed data, so that an entry
 * with a fault elsewhere still has its references checked in the same run.
 */
export function* referenser(schema: z.ZodType, data: unknown, stig: Stig = []): Generator<Referens> {
  const mal = pekarPa(schema);
  const under = inre(schema);
  if (mal) {
    if (typeof data === 'string') yield { mal, id: data, stig };
  } else if (under) {
    yield* referenser(under, data, stig);
  } else if (Array.isArray(data)) {
    for (const [index, varde] of data.entries()) yield* barn(schema, varde, [...stig, index]);
  } else if (typeof data === 'object' && data !== null) {
    for (const [nyckel, varde] of Object.entries(data)) yield* barn(schema, varde, [...stig, nyckel]);
  }
}

function* barn(schema: z.ZodType, varde: unknown, stig: Stig): Generator<Referens> {
  const del = stig.at(-1);
  const under = del === undefined ? undefined : steg(schema, del);
  if (under) yield* referenser(under, varde, stig);
}
