import * as z from 'zod/mini';

/** Addresses, relative to the site's base, that the index is written to and the browser reads from. */
export const PAGEFIND_MAPP = 'pagefind/';
export const REGISTER_FIL = 'sok/register.json';
export const ORD_FIL = 'sok/ord.json';

const svar = z.enum(['ja', 'nej', 'okant']);
const ids = z.array(z.string());
const alder = z.strictObject({ fran: z.optional(z.int()), till: z.optional(z.int()) });

/** One insats as the browser needs it: what a hit shows and what matching asks for. */
export const registerpost = z.strictObject({
  id: z.string(),
  titel: z.string(),
  ingress: z.string(),
  typ: z.enum(['individ', 'samverkan', 'kompetens']),
  lage: z.enum(['planerad', 'pagar', 'avslutad', 'okant']),
  farskhet: z.enum(['aktuell', 'aldre', 'obekraftad']),
  /** Day of the last confirmation; of the end when the insats is over. */
  datum: z.string(),
  intag: z.optional(z.enum(['oppet', 'ko', 'stangt'])),
  kommuner: ids,
  metoder: ids,
  egenAnmalan: svar,
  spar: z.array(z.strictObject({ alder, malgrupper: ids, rymmer: ids, bred: z.boolean(), inteFor: ids })),
  /** Hashes of this insats's records in the Pagefind index, one per spår. */
  poster: ids,
});
export type Registerpost = z.infer<typeof registerpost>;

/** Everything the search page knows about the catalogue before it asks Pagefind. */
export const register = z.strictObject({
  insatser: z.array(registerpost),
  /** The parts of the Pagefind index, by name under its folder. */
  indexfiler: ids,
  vagarIn: z.record(
    z.string(),
    z.array(
      z.strictObject({
        text: z.string(),
        forbund: z.strictObject({ namn: z.string(), url: z.string() }),
        insats: z.optional(z.strictObject({ namn: z.string(), url: z.string() })),
      }),
    ),
  ),
});
export type Register = z.infer<typeof register>;

/** What the search field knows of words, fetched when somebody first goes to it. */
export const ordfil = z.strictObject({
  /** Target groups and methods, most used first, each with its name, its abbreviation and words for the same thing. */
  termer: z.array(z.strictObject({ nyckel: z.enum(['malgrupp', 'metod']), id: z.string(), ord: ids })),
});
export type Ordfil = z.infer<typeof ordfil>;
