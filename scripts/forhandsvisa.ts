/**
 * Shows the pages that a proposal changes in one file that opens by itself, from the built site:
 * `node scripts/forhandsvisa.ts <sammanfattning.json> <forhandsvisning.html>`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Forandring, mappFor } from '../src/redaktion/forslag/changes.ts';
import { sammanfattning } from '../src/redaktion/forslag/summary.ts';
import { forhandsvisning, type Visad } from '../src/redaktion/forslag/preview.ts';
import { script, Stopp } from './lib/run.mjs';
import { basePath } from './lib/site.ts';

const DIST = path.resolve('dist');
/** Past this a person looks at the built site instead, and the file grows heavy. */
const MAX_SIDOR = 15;

/** The built file at a path of the site, never one outside it. */
const byggd = (vag: string): string | undefined => {
  const fil = path.join(DIST, vag);
  return fil.startsWith(DIST + path.sep) && existsSync(fil) ? fil : undefined;
};

/** Folder of content/ → where its pages are. */
const SIDOR: Readonly<Record<string, string>> = { sidor: 'om' };

const sidan = ({ fil, namn }: Forandring): Visad[] => {
  const mapp = mappFor(fil);
  const id = path.basename(fil, '.mdx');
  const plats = mapp === 'sidor' && id === 'om' ? 'om/index.html' : `${SIDOR[mapp] ?? mapp}/${id}/index.html`;
  const sida = byggd(plats);
  return sida === undefined ? [] : [{ namn, html: readFileSync(sida, 'utf8') }];
};

await script(() => {
  const [fran = '', till = ''] = process.argv.slice(2);
  if (fran === '' || till === '') throw new Stopp('Skriv vilken sammanfattning som ska visas, och i vilken fil.');
  if (!existsSync(DIST)) throw new Stopp('Det finns ingen byggd webbplats. Kör först: npm run build');
  const svar = sammanfattning.parse(JSON.parse(readFileSync(fran, 'utf8')));
  const sidor = svar.forandringar.flatMap(sidan).slice(0, MAX_SIDOR);
  console.log(`${String(sidor.length)} sidor att visa.`);
  if (sidor.length === 0) return Promise.resolve(0);
  writeFileSync(
    till,
    forhandsvisning(sidor, {
      fil: (vag) => {
        const fil = byggd(vag);
        return fil === undefined ? undefined : readFileSync(fil);
      },
      adress: new URL(basePath(), process.env['SITE_URL'] ?? 'https://insatskatalogen.github.io'),
    }),
  );
  return Promise.resolve(0);
});
