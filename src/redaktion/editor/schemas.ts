import { z } from 'zod';
import { lasInnehall } from '../../reading/content.ts';
import { hittaFiler } from '../../reading/files.ts';
import { somYamlSchema, type JsonSchema } from '../../schema/json-schema.ts';
import { sida } from '../../schema/sida.ts';
import { vokabularer } from '../../schema/vokabular.ts';
import { slag } from '../terminal/kinds.ts';

/** Where the schemas lie, from the project's root. */
export const SCHEMAMAPP = '.vscode/scheman';

/**
 * Registers that SCB keeps and no editor of content adds to: their ids are listed, so that a code
 * editor offers them. Ids of other kinds come and go with the content, and a list of them would
 * have to be written anew for each insats.
 */
const REGISTER = ['kommuner', 'lan'] as const;

/** File under `SCHEMAMAPP` → the JSON Schema of what a code editor shows: front matter, or a whole vocabulary. */
export function scheman(rot: string): Record<string, JsonSchema> {
  const { samlingar } = lasInnehall(rot, hittaFiler(rot));
  const ids = new Map<unknown, string[]>(REGISTER.map((mal) => [mal, samlingar[mal].poster.map(({ id }) => id)]));
  const somSchema = (schema: z.ZodType): JsonSchema => ({
    $comment: 'Gjord ur src/schema med npm run scheman. Ändra där, inte här.',
    ...somYamlSchema(schema, (mal) => ids.get(mal)),
  });
  const uppgifter = Object.entries({ ...slag, sida: { schema: sida } });
  return Object.fromEntries([
    ...uppgifter.map(([namn, { schema }]): [string, JsonSchema] => [`uppgifter/${namn}.json`, somSchema(schema)]),
    ...Object.entries(vokabularer).map(([namn, post]): [string, JsonSchema] => [
      `vokabular/${namn}.json`,
      somSchema(z.array(post)),
    ]),
  ]);
}
