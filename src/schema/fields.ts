import { z } from 'zod';

/** What every id, file name and address part looks like: a–z, 0–9 and single hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const id = z.string().regex(ID_PATTERN, {
  error: 'Ett id skrivs med små bokstäver a–z, siffror och bindestreck, till exempel "ung-i-nynas".',
});

/**
 * An id that must exist in a collection. The schema can only see that it is a well-formed id; the check
 * reads `reference` to know where to look it up, and the editor to know what to offer.
 * @param samling a name in the table of collections (samlingar.ts)
 */
export const reference = (samling: string) => id.meta({ reference: samling });

/** A line of text a person reads: no surrounding blanks, no line breaks. */
export const line = (min: number, max: number) =>
  z
    .string()
    .min(min, { error: `Skriv minst ${String(min)} tecken.` })
    .max(max, { error: `Skriv högst ${String(max)} tecken.` })
    .refine((text) => text === text.trim(), { error: 'Ta bort mellanslag i början och slutet.' })
    .refine((text) => !/[\r\n\t]/.test(text), { error: 'Skriv texten på en rad, utan tabbar.' });

/** A list that may be left out; then it is empty. */
export const optionalList = <T extends z.ZodType>(entry: T) => z.array(entry).default([]);

/** A page about violence towards people may be open in front of the one who uses it. */
export const lamnaSnabbt = z.boolean({ error: 'Skriv true eller false.' }).optional().meta({
  title: 'Knappen "Lämna sidan snabbt"',
  description:
    'Ja (true) om texten handlar om våld mot den som läser. Insatsens sida får då en knapp som snabbt byter till en annan webbplats.',
});

export const webAddress = z
  .url({ protocol: /^https$/, error: 'Skriv hela adressen, till exempel "https://www.exempel.se".' })
  // What JSON Schema has no word for; only our tools that write content read it.
  .meta({ pattern: '^https:\\/\\/.' });

export const email = z.email({ error: 'Skriv en e-postadress, till exempel "namn@exempel.se".' });

/** A phone number as it is read aloud in Sweden: digits, spaces and a hyphen, or +46. */
export const phone = z.string().regex(/^(?:\+46|0)[0-9 -]{5,16}$/, {
  error: 'Skriv numret med riktnummer, till exempel "08-123 45 67".',
});
