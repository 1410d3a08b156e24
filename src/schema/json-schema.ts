import { z } from 'zod';

/**
 * A schema as JSON Schema, with what our schemas say besides: where an id points (`reference`), what values and
 * entries are called (`labels`, `entryName`), which texts are days (`kind`), and what to write instead.
 */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** No text we ask for looks like this, so what a schema says about it is what it says about a wrong pattern. */
const UNREADABLE = '\u0000';

const patternFault = (schema: z.core.$ZodType): string | undefined =>
  z.safeParse(schema, UNREADABLE).error?.issues.find(({ code }) => code === 'invalid_format')?.message;

/**
 * What may be written, as JSON Schema draft 7: the one description that the editor's forms, the form
 * of the files and the completion in a code editor are made from. Rules between several keys are
 * lost on the way; those the check keeps. `patternErrorMessage` is VS Code's word
 * for our sentence about a text of the wrong form.
 */
export const toJsonSchema = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => {
      if (jsonSchema.pattern !== undefined) jsonSchema['patternErrorMessage'] = patternFault(zodSchema);
    },
  });

/** No value of ours is this, so what a schema says about it is what it says about a value of the wrong kind. */
const WRONG_KIND = Symbol('fel slag');

/** The schema's own sentence, where it has one: Zod's are asked to be empty. */
const kindFault = (schema: z.core.$ZodType): string | undefined =>
  z
    .safeParse(schema, WRONG_KIND, { error: () => '' })
    .error?.issues.find(({ code, path }) => path.length === 0 && (code === 'invalid_type' || code === 'invalid_value'))
    ?.message;

/** A year without quotes is a number to YAML, and some of our dates take it. */
const takesYears = (schema: z.core.$ZodType): boolean => z.safeParse(schema, 2021).success;
const YEARS = { type: ['string', 'integer'], minimum: 1000, maximum: 9999 };

/**
 * The same for a code editor that reads YAML: numbers where our dates take them, and our own
 * sentences instead of the editor's English (`errorMessage`). `ids` gives the ids that a reference
 * may have, for registers that no editor of content adds to.
 */
export const toYamlSchema = (schema: z.ZodType, ids: (target: unknown) => readonly string[] | undefined): JsonSchema =>
  z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => {
      const known = ids(jsonSchema['reference']);
      if (known) {
        delete jsonSchema.pattern;
        jsonSchema.enum = [...known];
        jsonSchema['errorMessage'] = `Id:t finns inte i content/vokabular/${String(jsonSchema['reference'])}.yaml.`;
        return;
      }
      if (jsonSchema.pattern !== undefined) jsonSchema['patternErrorMessage'] = patternFault(zodSchema);
      const sentence = jsonSchema.type === 'object' || jsonSchema.type === 'array' ? '' : kindFault(zodSchema);
      if (sentence) jsonSchema['errorMessage'] = sentence;
      if (jsonSchema.type === 'string' && takesYears(zodSchema)) Object.assign(jsonSchema, YEARS);
    },
  });
