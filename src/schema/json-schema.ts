import { z } from 'zod';

/**
 * A schema as JSON Schema, with what our schemas say besides: where an id points (`referens`), what values and
 * entries are called (`etiketter`, `ett`), which texts are days (`slag`), and what to write instead.
 */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** No text we ask for looks like this, so what a schema says about it is what it says about a wrong pattern. */
const OLASLIGT = '\u0000';

const monsterfel = (schema: z.core.$ZodType): string | undefined =>
  z.safeParse(schema, OLASLIGT).error?.issues.find(({ code }) => code === 'invalid_format')?.message;

/**
 * What may be written, as JSON Schema draft 7: the one description that the editor's forms, the form
 * of the files and the completion in a code editor are made from. Rules between several keys are
 * lost on the way; those the check keeps. `patternErrorMessage` is VS Code's word
 * for our sentence about a text of the wrong form.
 */
export const somJsonSchema = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => {
      if (jsonSchema.pattern !== undefined) jsonSchema['patternErrorMessage'] = monsterfel(zodSchema);
    },
  });

/** No value of ours is this, so what a schema says about it is what it says about a value of the wrong kind. */
const FEL_SLAG = Symbol('fel slag');

/** The schema's own sentence, where it has one: Zod's are asked to be empty. */
const slagfel = (schema: z.core.$ZodType): string | undefined =>
  z
    .safeParse(schema, FEL_SLAG, { error: () => '' })
    .error?.issues.find(({ code, path }) => path.length === 0 && (code === 'invalid_type' || code === 'invalid_value'))
    ?.message;

/** A year without quotes is a number to YAML, and some of our dates take it. */
const arArtal = (schema: z.core.$ZodType): boolean => z.safeParse(schema, 2021).success;
const ARTAL = { type: ['string', 'integer'], minimum: 1000, maximum: 9999 };

/**
 * The same for a code editor that reads YAML: numbers where our dates take them, and our own
 * sentences instead of the editor's English (`errorMessage`). `ids` gives the ids that a reference
 * may have, for registers that no editor of content adds to.
 */
export const somYamlSchema = (schema: z.ZodType, ids: (mal: unknown) => readonly string[] | undefined): JsonSchema =>
  z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => {
      const kanda = ids(jsonSchema['referens']);
      if (kanda) {
        delete jsonSchema.pattern;
        jsonSchema.enum = [...kanda];
        jsonSchema['errorMessage'] = `Id:t finns inte i content/vokabular/${String(jsonSchema['referens'])}.yaml.`;
        return;
      }
      if (jsonSchema.pattern !== undefined) jsonSchema['patternErrorMessage'] = monsterfel(zodSchema);
      const mening = jsonSchema.type === 'object' || jsonSchema.type === 'array' ? '' : slagfel(zodSchema);
      if (mening) jsonSchema['errorMessage'] = mening;
      if (jsonSchema.type === 'string' && arArtal(zodSchema)) Object.assign(jsonSchema, ARTAL);
    },
  });
