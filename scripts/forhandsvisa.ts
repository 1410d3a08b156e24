/**
 * Shows the pages that a proposal changes in one file that opens by itself, from the built site:
 * `node scripts/forhandsvisa.ts <sammanfattning.json> <forhandsvisning.html>`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { idOf, samlingOf, type FileChange } from '../src/redaktion/forslag/changes.ts';
import { toPreview, type ShownPage } from '../src/redaktion/forslag/preview.ts';
import { summarySchema } from '../src/redaktion/forslag/summary.ts';
import { Refusal } from '../src/redaktion/refusal.ts';
import { isFolder, samlingar } from '../src/schema/samlingar.ts';
import { script } from './lib/run.mjs';
import { basePath } from './lib/site.ts';

const DIST = path.resolve('dist');
/** Past this a person looks at the built site instead, and the file grows heavy. */
const MAX_PAGES = 15;

/** The built file at a path of the site, never one outside it. */
const findBuilt = (place: string): string | undefined => {
  const file = path.join(DIST, place);
  return file.startsWith(DIST + path.sep) && existsSync(file) ? file : undefined;
};

/** The page of an entry, as it was built. One that carries the name of its folder is the folder's own page. */
const toPage = ({ file, name }: FileChange): ShownPage[] => {
  const samling = samlingOf(file);
  const { pages } = samling === undefined ? {} : samlingar[samling];
  if (samling === undefined || pages === undefined || !isFolder(samlingar[samling])) return [];
  const id = idOf(file);
  const page = findBuilt(`${pages}${pages === `/${id}/` ? '' : `${id}/`}index.html`);
  return page === undefined ? [] : [{ name, html: readFileSync(page, 'utf8') }];
};

await script(() => {
  const [from = '', to = ''] = process.argv.slice(2);
  if (from === '' || to === '') throw new Refusal('Skriv vilken sammanfattning som ska visas, och i vilken fil.');
  if (!existsSync(DIST)) throw new Refusal('Det finns ingen byggd webbplats. Kör först: npm run build');
  const summary = summarySchema.parse(JSON.parse(readFileSync(from, 'utf8')));
  const pages = summary.changes.flatMap(toPage).slice(0, MAX_PAGES);
  console.log(`${String(pages.length)} sidor att visa.`);
  if (pages.length === 0) return Promise.resolve(0);
  const site = {
    file: (place: string) => {
      const file = findBuilt(place);
      return file === undefined ? undefined : readFileSync(file);
    },
    address: new URL(basePath(), process.env['SITE_URL'] ?? 'https://insatskatalogen.github.io'),
  };
  writeFileSync(to, toPreview(pages, site));
  return Promise.resolve(0);
});
