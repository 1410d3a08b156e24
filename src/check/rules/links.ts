import { globSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Fault } from '../../reading/faults.ts';
import type { ReadContent, ReadSamlingar } from '../../reading/content.ts';
import { samlingar as table, samlingsnamn } from '../../schema/samlingar.ts';
import { findSimilar } from '../../reading/similar.ts';

/** Pages that are one file each, by their files. Pages that are made of entries have an id in the file's name. */
const pageFiles = globSync('**/*.astro', { cwd: fileURLToPath(new URL('../../pages/', import.meta.url)) });
const FIXED = pageFiles
  .map((file) => `/${file.replaceAll('\\', '/').replace(/(?:index)?\.astro$/, '')}`)
  .filter((address) => address.endsWith('/') && !address.includes('['));

/** Every address of the site, with the slash at the end that Astro gives them. */
const addressesOf = (samlingar: ReadSamlingar): Set<string> =>
  new Set([
    ...FIXED,
    ...samlingsnamn.flatMap((name) => {
      const { pages } = table[name];
      return pages === undefined ? [] : [pages, ...samlingar[name].entries.map(({ id }) => `${pages}${id}/`)];
    }),
    '/redaktion/',
  ]);

/** Links and images in bodies lead to pages and files that exist. */
export function findDeadLinks({ samlingar, images }: ReadContent): Fault[] {
  const known = addressesOf(samlingar);
  return Object.values(samlingar).flatMap(({ entries }) =>
    entries.flatMap(({ file, links }) =>
      links.flatMap(({ address, line, column }): Fault[] => {
        if (address.startsWith('./') && !images.has(path.posix.join(path.posix.dirname(file), address))) {
          return [
            {
              file,
              line,
              column,
              typ: 'missing-image',
              text: `Bilden "${address}" finns inte.`,
              action: 'Lägg bilden i samma mapp som texten, eller rätta namnet.',
            },
          ];
        }
        const route = address.replace(/[?#].*$/, '');
        const isUnknownSamling = route.startsWith('/kommuner/') && !samlingar.kommuner.isWhole;
        if (!/^\/(?!\/)/.test(address) || known.has(route) || isUnknownSamling) return [];
        const meant = findSimilar(route, known);
        return [
          {
            file,
            line,
            column,
            typ: 'dead-link',
            text: `Länken går till "${route}", som inte finns.`,
            action: meant ? `Menade du "${meant}"?` : 'Rätta länken, eller ta bort den.',
          },
        ];
      }),
    ),
  );
}
