import { z } from 'zod';
import { lasInnehall } from '../../reading/content.ts';
import { somYamlSchema, type JsonSchema } from '../../schema/json-schema.ts';
import { isFolder, samlingar as table, samlingsnamn } from '../../schema/samlingar.ts';

/** Where the schemas lie, from the project's root. */
export const SCHEMAMAPP = '.vscode/scheman';

/**
 * Registers that SCB keeps and no editor of content adds to: their ids are listed, so that a code
 * editor offers them. Ids of other kinds come and go with the content, and a list of them would
 * have to be written anew for each insats.
 */
const REGISTER = ['kommuner', 'lan'] as const;

/** File under `SCHEMAMAPP` → the JSON Schema of a list, as a code editor shows it. Front matter Astro sees to. */
export function scheman(rot: string): Record<string, JsonSchema> {
  const { samlingar } = lasInnehall(rot);
  const ids = new Map<unknown, string[]>(REGISTER.map((mal) => [mal, samlingar[mal].poster.map(({ id }) => id)]));
  const somSchema = (schema: z.ZodType): JsonSchema => ({
    $comment: 'Gjord ur src/schema med npm run scheman. Ändra där, inte här.',
    ...somYamlSchema(schema, (mal) => ids.get(mal)),
  });
  return Object.fromEntries(
    samlingsnamn
      .filter((namn) => !isFolder(table[namn]))
      .map((namn) => [`${namn}.json`, somSchema(z.array(table[namn].schema))]),
  );
}
