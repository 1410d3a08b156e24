import { globSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Fel } from '../../reading/faults.ts';
import type { Innehall, Samlingar } from '../../reading/content.ts';
import { samlingar as table, samlingsnamn } from '../../schema/samlingar.ts';
import { liknande } from '../../reading/similar.ts';

/** Pages that are one file each, by their files. Pages that are made of entries have an id in the file's name. */
const sidfiler = globSync('**/*.astro', { cwd: fileURLToPath(new URL('../../pages/', import.meta.url)) });
const FASTA = sidfiler
  .map((fil) => `/${fil.replaceAll('\\', '/').replace(/(?:index)?\.astro$/, '')}`)
  .filter((adress) => adress.endsWith('/') && !adress.includes('['));

/** Every address of the site, with the slash at the end that Astro gives them. */
const adresser = (samlingar: Samlingar): Set<string> =>
  new Set([
    ...FASTA,
    ...samlingsnamn.flatMap((name) => {
      const { pages } = table[name];
      return pages === undefined ? [] : [pages, ...samlingar[name].poster.map(({ id }) => `${pages}${id}/`)];
    }),
    '/redaktion/',
  ]);

/** Links and images in bodies lead to pages and files that exist. */
export function brutnaLankar({ samlingar, bilder }: Innehall): Fel[] {
  const finns = adresser(samlingar);
  return Object.values(samlingar).flatMap(({ poster }) =>
    poster.flatMap(({ fil, lankar }) =>
      lankar.flatMap(({ adress, rad, kolumn }) => {
        if (adress.startsWith('./') && !bilder.has(path.posix.join(path.posix.dirname(fil), adress))) {
          return [
            {
              fil,
              rad,
              kolumn,
              text: `Bilden "${adress}" finns inte.`,
              gor: 'Lägg bilden i samma mapp som texten, eller rätta namnet.',
            },
          ];
        }
        const vag = adress.replace(/[?#].*$/, '');
        const okandSamling = vag.startsWith('/kommuner/') && !samlingar.kommuner.hel;
        if (!/^\/(?!\/)/.test(adress) || finns.has(vag) || okandSamling) return [];
        const menad = liknande(vag, finns);
        return [
          {
            fil,
            rad,
            kolumn,
            text: `Länken går till "${vag}", som inte finns.`,
            gor: menad ? `Menade du "${menad}"?` : 'Rätta länken, eller ta bort den.',
          },
        ];
      }),
    ),
  );
}
