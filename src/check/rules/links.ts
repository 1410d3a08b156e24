import path from 'node:path';
import type { Fel } from '../../reading/faults.ts';
import type { Innehall, Samlingar } from '../../reading/content.ts';
import { liknande } from '../../reading/similar.ts';

/** Pages that are not entries. Each entry of the kinds below has a page under its kind. */
const FASTA = [
  '/',
  '/sok/',
  '/hitta-ratt/',
  '/insatser/',
  '/kommuner/',
  '/malgrupper/',
  '/metoder/',
  '/forbund/',
  '/om/',
  '/lista/',
  '/jamfor/',
  '/underlag/',
  '/farskhet/',
  '/ordlista/',
  '/redaktion/',
];
const MED_SIDOR = ['insatser', 'kommuner', 'malgrupper', 'metoder', 'forbund'] as const;

/** Every address of the site, with the slash at the end that Astro gives them. */
const adresser = (samlingar: Samlingar): Set<string> =>
  new Set([
    ...FASTA,
    ...MED_SIDOR.flatMap((namn) => samlingar[namn].poster.map(({ id }) => `/${namn}/${id}/`)),
    ...samlingar.sidor.poster.map(({ id }) => `/om/${id}/`),
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
