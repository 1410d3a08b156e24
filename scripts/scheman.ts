/** Writes what the Zod schemas say as JSON Schema, for code editors: `npm run scheman`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { codeEditorSchemas, SCHEMA_FOLDER } from '../src/redaktion/editor/schemas.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = path.join(root, SCHEMA_FOLDER);
const style = await resolveConfig(path.join(folder, 'schema.json'));

rmSync(folder, { recursive: true, force: true });
for (const [file, schema] of Object.entries(codeEditorSchemas(root))) {
  const place = path.join(folder, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, await format(JSON.stringify(schema), { ...style, filepath: place }));
  console.log(`${SCHEMA_FOLDER}/${file}`);
}
