import type { Brist } from './fel.ts';

/** Letters of a Swedish host name: a look-alike from another alphabet, a port, a number or `user@` is none. */
const VARD = String.raw`(?:[a-z0-9åäöéü](?:[a-z0-9åäöéü-]*[a-z0-9åäöéü])?\.)+[a-z]{2,24}`;

/**
 * Whole addresses that are allowed, everything else is refused: a list of dangerous schemes would
 * have to foresee every way to disguise one. A host is plain letters up to its path, so that
 * `https://www.myndighet.se@ond.se` cannot pass for the first; a mail has one receiver and no hidden copy.
 */
const TILLATNA = [
  new RegExp(`^https://(?!(?:[^/?#]*\\.)?xn--)${VARD}(?:[/?#].*)?$`, 'i'),
  new RegExp(`^mailto:[a-z0-9åäö._+-]+@${VARD}$`, 'i'),
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
  if (/^https:\/\//i.test(adress))
    return [
      { text, gor: 'Skriv webbplatsens namn med vanliga bokstäver direkt efter https://, som "www.exempel.se".' },
    ];
  if (/^mailto:/i.test(adress))
    return [{ text, gor: 'Skriv mailto: och en enda e-postadress, till exempel mailto:info@exempel.se.' }];
  if (SCHEMALOS.test(adress)) return [{ text, gor: 'Skriv hela adressen, med https:// först.' }];
  return [
    { text, gor: 'En adress börjar med https://, mailto:, tel:, / (på den här webbplatsen) eller # (på samma sida).' },
  ];
}

const SOM_WEBB = new RegExp(`^(?:https?://)?(?:www\\.)?(${VARD})(?:[/?#]\\S*)?$`, 'i');
const SOM_EPOST = /^\S+@\S+$/;

/** What a reader takes a text or an address to lead to, if it says so. */
const malI = (text: string): string | undefined => {
  const rent = text.trim().replace(/^mailto:/i, '');
  if (SOM_EPOST.test(rent)) return rent.toLowerCase();
  return SOM_WEBB.exec(rent)?.[1]?.toLowerCase();
};

/** A link whose text names one place and whose address another, if it does. */
export function bristerILanktext(text: string, adress: string): Brist[] {
  const lovat = malI(text);
  if (lovat === undefined || lovat === malI(adress)) return [];
  return [
    {
      text: `Länken säger "${text}" men går till "${adress}".`,
      gor: 'Skriv med ord vart länken leder, eller rätta adressen.',
    },
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
