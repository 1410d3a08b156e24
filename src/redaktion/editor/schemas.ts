import { z } from 'zod';
import { readContent } from '../../reading/content.ts';
import { toYamlSchema, type JsonSchema } from '../../schema/json-schema.ts';
import { isFolder, samlingar as table, samlingsnamn } from '../../schema/samlingar.ts';

/** Where the schemas lie, from the project's root. */
export const SCHEMA_FOLDER = '.vscode/scheman';

/**
 * Registers that SCB keeps and no editor of content adds to: their ids are listed, so that a code
 * editor offers them. Ids of other kinds come and go with the content, and a list of them would
 * have to be written anew for each insats.
 */
const REGISTERS = ['kommuner', 'lan'] as const;

/** File under `SCHEMA_FOLDER` → the JSON Schema of a list, as a code editor shows it. Front matter Astro sees to. */
export function codeEditorSchemas(root: string): Record<string, JsonSchema> {
  const { samlingar } = readContent(root);
  const ids = new Map<unknown, string[]>(REGISTERS.map((name) => [name, samlingar[name].entries.map(({ id }) => id)]));
  const toSchema = (schema: z.ZodType): JsonSchema => ({
    $comment: 'Gjord ur src/schema med npm run scheman. Ändra där, inte här.',
    ...toYamlSchema(schema, (samling) => ids.get(samling)),
  });
  return Object.fromEntries(
    samlingsnamn
      .filter((name) => !isFolder(table[name]))
      .map((name) => [`${name}.json`, toSchema(z.array(table[name].schema))]),
  );
}
