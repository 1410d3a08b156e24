import { z } from 'zod';

/** A schema as JSON Schema, with what our schemas say besides: `referens` and what to write instead. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** No text we ask for looks like this, so what a schema says about it is what it says about a wrong pattern. */
const OLASLIGT = '\u0000';

const monsterfel = (schema: z.core.$ZodType): string | undefined =>
  z.safeParse(schema, OLASLIGT).error?.issues.find(({ code }) => code === 'invalid_format')?.message;

/**
 * What may be written, as JSON Schema draft 7: the one description that the editor's forms, the
 * questions of `npm run ny` and the completion in a code editor are made from. Rules between
 * several keys are lost on the way; those the check keeps. `patternErrorMessage` is VS Code's word
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
