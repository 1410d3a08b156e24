import type { Brist } from './faults.ts';

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

/** Hosts as they are written in a sentence. Only endings that people know: "t.ex" is no host. */
const VARDAR = /(?:[a-z0-9åäöéü-]+\.)+(?:se|nu|eu|com|net|org|info)(?![a-z0-9.@-]*[a-z0-9@])/gi;
const EPOST = /[a-z0-9åäö._+-]+@[a-z0-9åäöéü.-]+\.[a-z]+/gi;
const NUMMER = /^[+0][\d\s()–-]{5,}$/;

const siffror = (nummer: string): string => nummer.replace(/[^\d+]/g, '').replace(/^(?:\+|00)46/, '0');

/** Where a text says that its link leads: to hosts, to mail addresses or to a number, if it says so. */
function loften(skriven: string, adress: string): string[] {
  // Full stops of other alphabets, which a browser reads as one and people do too.
  const text = skriven.replace(/[․。．｡]/g, '.');
  if (/^tel:/i.test(adress)) return NUMMER.test(text) ? [siffror(text)] : [];
  const epost = text.match(EPOST) ?? [];
  return epost.length > 0 ? epost : (text.match(VARDAR) ?? []);
}

function haller(lofte: string, adress: string): boolean {
  if (/^tel:/i.test(adress)) return siffror(adress) === lofte;
  if (lofte.includes('@')) return adress.toLowerCase() === `mailto:${lofte.toLowerCase()}`;
  const vard = URL.parse(adress)?.hostname ?? '';
  const lovad = (URL.parse(`https://${lofte}`)?.hostname ?? '').replace(/^www\./, '');
  return vard === lovad || vard.endsWith(`.${lovad}`);
}

/** A link whose text names one place and whose address another. Without an address its text may name none. */
export function bristerILanktext(text: string, adress: string): Brist[] {
  if (loften(text.trim(), adress).every((lofte) => haller(lofte, adress))) return [];
  return [
    {
      text: adress
        ? `Länken säger "${text}" men går till "${adress}".`
        : `Länken säger "${text}" utan att visa vart den går.`,
      gor: 'Skriv med ord vart länken leder, som [Skatteverket](https://www.skatteverket.se).',
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
