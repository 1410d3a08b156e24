/** Writes what the Zod schemas say as JSON Schema, for code editors: `npm run scheman`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { SCHEMAMAPP, scheman } from '../src/redaktion/editor/schemas.ts';

const rot = fileURLToPath(new URL('..', import.meta.url));
const mapp = path.join(rot, SCHEMAMAPP);
const stil = await resolveConfig(path.join(mapp, 'schema.json'));

rmSync(mapp, { recursive: true, force: true });
for (const [fil, schema] of Object.entries(scheman(rot))) {
  const plats = path.join(mapp, fil);
  mkdirSync(path.dirname(plats), { recursive: true });
  writeFileSync(plats, await format(JSON.stringify(schema), { ...stil, filepath: plats }));
  console.log(`${SCHEMAMAPP}/${fil}`);
}
