// Builds one index as a process of its own, so that its time and memory are its own.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readKatalog } from '../../../src/model/read.ts';
import type { Katalog } from '../../../src/model/views.ts';
import { REGISTRY_FILE, versionedFile } from '../../../src/search/fields.ts';
import { searchFiles, searchIndex } from '../../../src/search/index/index.ts';
import { toRecords } from '../../../src/search/index/records.ts';
import { minisearch } from './minisearch.ts';
import { orama } from './orama.ts';
import { pagefind } from './pagefind.ts';

type Files = ReadonlyMap<string, Uint8Array>;

const poster = ({ insatser }: Katalog) => insatser.flatMap(toRecords);

const engines: Record<string, (katalog: Katalog) => Files | Promise<Files>> = {
  vi: async (katalog) => {
    const index = await searchIndex(katalog);
    const { registry: register, files: filer } = await searchFiles(katalog);
    const json = (varde: unknown): Uint8Array => Buffer.from(JSON.stringify(varde));
    const egna = [...filer].map(([namn, varde]) => [versionedFile(register.version, namn), json(varde)] as const);
    return new Map([...index.files, [REGISTRY_FILE, json(register)], ...egna]);
  },
  pagefind: (katalog) => pagefind(poster(katalog)),
  minisearch: (katalog) => minisearch(poster(katalog)),
  orama: (katalog) => orama(poster(katalog)),
};

const [engine = '', rot = '', out = ''] = process.argv.slice(2);
const build = engines[engine];
if (!build) throw new Error(`No engine is called "${engine}".`);
const katalog = readKatalog(rot);
const begun = performance.now();
const files = await build(katalog);
const ms = performance.now() - begun;
for (const [name, content] of files) {
  const file = join(out, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
console.log(JSON.stringify({ ms, files: files.size, bytes }));
