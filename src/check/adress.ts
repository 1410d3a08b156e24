import type { Brist } from './fel.ts';

/**
 * Whole addresses that are allowed, everything else is refused: a list of dangerous schemes would
 * have to foresee every way to disguise one. No `@` before the path, so that
 * `https://www.myndighet.se@ond.se` cannot pass for the first host.
 */
const TILLATNA = [
  /^https:\/\/[\p{L}\p{N}][^/?#@]*(?:[/?#].*)?$/u,
  /^mailto:[^@]+@[^@]+$/,
  /^tel:\+?[\d-]+$/,
  /^\/(?!\/)/,
  /^#./,
];

/** Browsers drop tabs and line breaks and read `\` as `/`, so `/<tab>/host` and `/\host` leave the site. */
const FORVANSKAR = /[\s\p{Cc}\p{Cf}\\]/u;

const SCHEMALOS = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#]|$)/i;

/** An image stands beside the text, in the same folder; any other path could make the build run a file. */
const BILDFIL = /^\.\/[a-z0-9-]+\.(?:png|jpg|webp|avif)$/;

/** What is wrong with the address of a link, if anything. */
export function bristerIAdress(adress: string): Brist[] {
  if (!FORVANSKAR.test(adress) && TILLATNA.some((monster) => monster.test(adress))) return [];
  const text = `Länken går till en adress som inte tillåts: "${adress}".`;
  if (/^http:\/\//i.test(adress))
    return [{ text, gor: `Skriv [länktext](${adress.replace(/^http/i, 'https')}), med https.` }];
  if (SCHEMALOS.test(adress)) return [{ text, gor: 'Skriv hela adressen, med https:// först.' }];
  return [
    { text, gor: 'En adress börjar med https://, mailto:, tel:, / (på den här webbplatsen) eller # (på samma sida).' },
  ];
}

export const arBildfil = (adress: string): boolean => BILDFIL.test(adress);

/** What is wrong with the address of an image, if anything. */
export const bristerIBild = (adress: string): Brist[] =>
  arBildfil(adress)
    ? []
    : [
        {
          text: `Bilden har en adress som inte tillåts: "${adress}".`,
          gor: 'Lägg bilden i samma mapp som texten och skriv ![beskrivning](./namn.jpg). Den ska sluta på png, jpg, webp eller avif.',
        },
      ];
