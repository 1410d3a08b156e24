import type { Flaw } from './faults.ts';

/** Letters of a Swedish host name: a look-alike from another alphabet, a port, a number or `user@` is none. */
const HOST = String.raw`(?:[a-z0-9åäöéü](?:[a-z0-9åäöéü-]*[a-z0-9åäöéü])?\.)+[a-z]{2,24}`;

/**
 * Whole addresses that are allowed, everything else is refused: a list of dangerous schemes would
 * have to foresee every way to disguise one. A host is plain letters up to its path, so that
 * `https://www.myndighet.se@ond.se` cannot pass for the first; a mail has one receiver and no hidden copy.
 */
const ALLOWED = [
  new RegExp(`^https://(?!(?:[^/?#]*\\.)?xn--)${HOST}(?:[/?#].*)?$`, 'i'),
  new RegExp(`^mailto:[a-z0-9åäö._+-]+@${HOST}$`, 'i'),
  /^tel:\+?[\d-]+$/,
  /^\/(?!\/)/,
  /^#./,
];

/** Browsers drop tabs and line breaks and read `\` as `/`, so `/<tab>/host` and `/\host` leave the site. */
const DISTORTING = /[\s\p{Cc}\p{Cf}\\]/u;

const WITHOUT_SCHEME = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#]|$)/i;

/** An image stands beside the text, in the same folder; any other path could make the build run a file. */
const IMAGE_FILE = /^\.\/[a-z0-9-]+\.(?:png|jpg|webp|avif)$/;

/** What is wrong with the address of a link, if anything. */
export function flawsInAddress(address: string): Flaw[] {
  if (!DISTORTING.test(address) && ALLOWED.some((pattern) => pattern.test(address))) return [];
  const wrong = { typ: 'link-target', text: `Länken går till en adress som inte tillåts: "${address}".` } as const;
  if (/^http:\/\//i.test(address))
    return [{ ...wrong, action: `Skriv [länktext](${address.replace(/^http/i, 'https')}), med https.` }];
  if (/^https:\/\//i.test(address))
    return [
      {
        ...wrong,
        action: 'Skriv webbplatsens namn med vanliga bokstäver direkt efter https://, som "www.exempel.se".',
      },
    ];
  if (/^mailto:/i.test(address))
    return [{ ...wrong, action: 'Skriv mailto: och en enda e-postadress, till exempel mailto:info@exempel.se.' }];
  if (WITHOUT_SCHEME.test(address)) return [{ ...wrong, action: 'Skriv hela adressen, med https:// först.' }];
  return [
    {
      ...wrong,
      action: 'En adress börjar med https://, mailto:, tel:, / (på den här webbplatsen) eller # (på samma sida).',
    },
  ];
}

/** Hosts as they are written in a sentence. Only endings that people know: "t.ex" is no host. */
const HOSTS = /(?:[a-z0-9åäöéü-]+\.)+(?:se|nu|eu|com|net|org|info)(?![a-z0-9.@-]*[a-z0-9@])/gi;
const EMAIL = /[a-z0-9åäö._+-]+@[a-z0-9åäöéü.-]+\.[a-z]+/gi;
const NUMBER = /^[+0][\d\s()–-]{5,}$/;

const digits = (number: string): string => number.replace(/[^\d+]/g, '').replace(/^(?:\+|00)46/, '0');

/** Where a text says that its link leads: to hosts, to mail addresses or to a number, if it says so. */
function promises(written: string, address: string): string[] {
  // Full stops of other alphabets, which a browser reads as one and people do too.
  const text = written.replace(/[․。．｡]/g, '.');
  if (/^tel:/i.test(address)) return NUMBER.test(text) ? [digits(text)] : [];
  const emails = text.match(EMAIL) ?? [];
  return emails.length > 0 ? emails : (text.match(HOSTS) ?? []);
}

function isKept(promise: string, address: string): boolean {
  if (/^tel:/i.test(address)) return digits(address) === promise;
  if (promise.includes('@')) return address.toLowerCase() === `mailto:${promise.toLowerCase()}`;
  const host = URL.parse(address)?.hostname ?? '';
  const promised = (URL.parse(`https://${promise}`)?.hostname ?? '').replace(/^www\./, '');
  return host === promised || host.endsWith(`.${promised}`);
}

/** A link whose text names one place and whose address another. Without an address its text may name none. */
export function flawsInLinkText(text: string, address: string): Flaw[] {
  if (promises(text.trim(), address).every((promise) => isKept(promise, address))) return [];
  return [
    {
      typ: 'link-text',
      text: address
        ? `Länken säger "${text}" men går till "${address}".`
        : `Länken säger "${text}" utan att visa vart den går.`,
      action: 'Skriv med ord vart länken leder, som [Skatteverket](https://www.skatteverket.se).',
    },
  ];
}

/** Whether an address is that of an image beside its text, as `./huset.jpg`. */
export const isImageFile = (address: string): boolean => IMAGE_FILE.test(address);

/** What is wrong with the address of an image, if anything. */
export const flawsInImage = (address: string): Flaw[] =>
  isImageFile(address)
    ? []
    : [
        {
          typ: 'image-target',
          text: `Bilden har en adress som inte tillåts: "${address}".`,
          action:
            'Lägg bilden i samma mapp som texten och skriv ![beskrivning](./namn.jpg). Den ska sluta på png, jpg, webp eller avif.',
        },
      ];
