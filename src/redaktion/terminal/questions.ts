import { z } from 'zod';
import { schemaVid } from '../../reading/schema-walk.ts';
import { dag } from '../../schema/dates.ts';
import { referensmal, type Referensmal } from '../../schema/fields.ts';
import { somJsonSchema, type JsonSchema } from '../../schema/json-schema.ts';
import { arSchema } from '../form.ts';
import { hjalptext } from '../hint.ts';

/** What is asked about one value; `schema` checks the answer as it is typed. */
export type Fraga = { titel: string; hjalp: string; schema: z.ZodType } & Slag;

/** One of the words a value may be, and what people call it. */
export type Varde = { varde: string; namn: string };

export type Slag =
  | { slag: 'text' | 'dag' | 'tal' | 'jaNej' | 'bock' }
  | { slag: 'val'; varden: Varde[] }
  | { slag: 'referens'; mal: Referensmal }
  | { slag: 'lista'; minst: number; post: Fraga }
  | { slag: 'grupp'; falt: Falt[] };

/**
 * A key in a group. `bock` is the tick that stands in for an empty list: one that comes right after
 * a list in the schema says why the list is empty, and is asked for only then.
 */
export type Falt = Fraga & { nyckel: string; maste: boolean; bock: Falt | undefined };

const DAGMONSTER = somJsonSchema(dag).pattern;
const referens = z.enum(referensmal);

const etiketter = z.record(z.string(), z.string());

const valord = (varde: string, schema: JsonSchema): Varde => ({
  varde,
  namn: etiketter.safeParse(schema['etiketter']).data?.[varde] ?? varde,
});

function skalAtt(schema: JsonSchema, zod: z.ZodType): Slag {
  const mal = referens.safeParse(schema['referens']);
  if (mal.success) return { slag: 'referens', mal: mal.data };
  if (schema.enum) return { slag: 'val', varden: schema.enum.map((varde) => valord(String(varde), schema)) };
  switch (schema.type) {
    case 'string':
      return { slag: schema.pattern === DAGMONSTER ? 'dag' : 'text' };
    case 'integer':
    case 'number':
      return { slag: 'tal' };
    case 'boolean':
      return { slag: schema.const === true ? 'bock' : 'jaNej' };
    case 'object':
      return { slag: 'grupp', falt: faltI(schema, zod) };
    case 'array': {
      const post = schemaVid(zod, [0]);
      if (!arSchema(schema.items) || !post) break;
      return { slag: 'lista', minst: schema.minItems ?? 0, post: fragaOm(schema.items, post, schema.title ?? '') };
    }
    case 'null':
    case undefined:
  }
  // A kind of key that has never been asked for must not be left out in silence.
  throw new Error(`Ingen fråga är skriven för ${JSON.stringify(schema)}`);
}

const fragaOm = (schema: JsonSchema, zod: z.ZodType, namn: string): Fraga => ({
  titel: schema.title ?? namn,
  hjalp: hjalptext(schema.description ?? ''),
  schema: zod,
  ...skalAtt(schema, zod),
});

function faltI(schema: JsonSchema, zod: z.ZodType): Falt[] {
  const alla = Object.entries(schema.properties ?? {}).map(([nyckel, under]): Falt => {
    const eget = schemaVid(zod, [nyckel]);
    if (!arSchema(under) || !eget) throw new Error(`Nyckeln "${nyckel}" saknar schema`);
    return {
      nyckel,
      maste: schema.required?.includes(nyckel) ?? false,
      bock: undefined,
      ...fragaOm(under, eget, nyckel),
    };
  });
  const iStallet = (index: number): Falt | undefined => {
    const nasta = alla[index + 1];
    return alla[index]?.slag === 'lista' && nasta?.slag === 'bock' ? nasta : undefined;
  };
  return alla
    .map((falt, index) => ({ ...falt, bock: iStallet(index) }))
    .filter((falt, index) => iStallet(index - 1)?.nyckel !== falt.nyckel);
}

/** Everything there is to ask about an entry, in the schema's order. */
export const fragorOm = (schema: z.ZodType): Falt[] => faltI(somJsonSchema(schema), schema);

const arEnkel = ({ slag }: Slag): boolean => slag !== 'lista' && slag !== 'grupp';

/** A few simple optional keys are quicker passed with Enter than chosen from a list first. */
const FA = 3;

/** Whether the optional ones among `falt` are asked straight away, each with a way to pass. */
export function frivilligaDirekt(falt: readonly Falt[]): boolean {
  const frivilliga = falt.filter(({ maste }) => !maste);
  return frivilliga.length <= FA && frivilliga.every(arEnkel);
}
