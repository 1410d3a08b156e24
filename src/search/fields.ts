import * as z from 'zod/mini';
import { farskheter, intagslagen, jaNejOkant, lagen, termnycklar, typer } from '../schema/varden.ts';

/** Addresses, relative to the site's base, that the index is written to and the browser reads from. */
export const PAGEFIND_MAPP = 'pagefind/';
/** What the browser reads first. It names the version of all below, so that parts of two catalogues never meet. */
export const REGISTER_FIL = 'sok/register.json';
export const versionsfil = (version: string, namn: string): string => `sok/${version}/${namn}.json`;
export const FAKTA = 'fakta';
export const VAGAR = 'vagar';
export const ORD = 'ord';
export const TERMER = 'termer';
export const kortfil = (nr: number): string => `kort/${String(nr)}`;

/** So many insatser have their cards in one file: more are fewer requests, fewer are fewer bytes for ten hits. */
export const KORT_PER_FIL = 4;

/** Pagefind calls a record `sv_` and a hash; so many of its digits tell nearly all records apart. */
const SIFFROR = 5;
export const hashborjan = (hash: string): string => hash.replace(/^.*_/, '').slice(0, SIFFROR);
/** The beginnings of the hashes of all records, as they stand in the register. */
export const delaHashar = (poster: string): string[] =>
  Array.from({ length: poster.length / SIFFROR }, (_, nr) => poster.slice(nr * SIFFROR, (nr + 1) * SIFFROR));

const svar = z.enum(jaNejOkant);
const ids = z.array(z.string());
/** Places in a list. Whether they are there is seen when they are looked up. */
const platser = z.array(z.number());
/** A record: Zod's own weighs more on a phone. */
const perNyckel = <T extends z.core.$ZodType>(varde: T) => z.catchall(z.object({}), varde);

/**
 * What it takes to put the hits of a word search in order: columns with a place for each insats, in the order
 * of the house, so that equal values follow each other and weigh next to nothing.
 */
export const registerfil = z.strictObject({
  version: z.string(),
  lage: z.array(z.enum(lagen)),
  farskhet: z.array(z.enum(farskheter)),
  typ: z.array(z.enum(typer)),
  intag: z.array(z.nullable(z.enum(intagslagen))),
  /** How many spår an insats has; each is a record in the Pagefind index. */
  spar: platser,
  /** The beginning of every record's hash, one after the other. */
  poster: z.string(),
  /** Records whose hash begins like another's: whole hash → number of the record. */
  lika: perNyckel(z.number()),
  /** The parts of the Pagefind index, by name under its folder. */
  indexfiler: ids,
});
export type Registerfil = z.infer<typeof registerfil>;

/** What matching asks for, in columns: for each insats, and for each spår by the number of its record. */
export const faktafil = z.strictObject({
  /** The vocabularies that the columns tell places in. */
  kommuner: ids,
  metoder: ids,
  malgrupper: ids,
  insatser: z.strictObject({
    kommuner: z.array(platser),
    metoder: z.array(platser),
    egenAnmalan: z.array(svar),
  }),
  spar: z.strictObject({
    fran: z.array(z.nullable(z.number())),
    till: z.array(z.nullable(z.number())),
    malgrupper: z.array(platser),
    rymmer: z.array(platser),
    bred: z.array(z.boolean()),
  }),
});
export type Faktafil = z.infer<typeof faktafil>;

/** What it takes to read a question in Swedish; words of a list are parted by spaces. */
export const ordfil = z.strictObject({
  /** Abbreviations and expressions of several words, folded → what they stand for. */
  uttryck: perNyckel(ids),
  /** Words of titles, names, search words and their expansions. */
  amnesord: z.string(),
  /** Words that only stand in running text. */
  ovrigaOrd: z.string(),
  /** Whether the two lists have every word of the catalogue. */
  helt: z.boolean(),
});
export type Ordfil = z.infer<typeof ordfil>;

/** What a hit shows, besides its reasons. */
const kort = z.strictObject({
  id: z.string(),
  titel: z.string(),
  ingress: z.string(),
  /** Day of the last confirmation; of the end when the insats is over. */
  datum: z.string(),
  egenAnmalan: svar,
  /** For whom it is not, per spår. */
  inteFor: z.array(ids),
});
export type Kort = z.infer<typeof kort>;
export const kortbunt = z.array(kort);

/** The doors to knock on, per kommun that has any. */
export const vagarfil = perNyckel(
  z.array(
    z.strictObject({
      text: z.string(),
      forbund: z.strictObject({ namn: z.string(), url: z.string() }),
      insats: z.optional(z.strictObject({ namn: z.string(), url: z.string() })),
    }),
  ),
);
export type Vagarfil = z.infer<typeof vagarfil>;

/** Target groups and methods, most used first, each with its name, its abbreviation and words for the same thing. */
export const termfil = z.array(z.strictObject({ nyckel: z.enum(termnycklar), id: z.string(), ord: ids }));
export type Termfil = z.infer<typeof termfil>;

/** What matching asks for of one insats, as its piece of page carries it (components/jamfor/Jamforrader.astro). */
export const matchfaktadel = z.strictObject({
  typ: z.enum(typer),
  kommuner: ids,
  metoder: ids,
  egenAnmalan: svar,
  spar: z.array(
    z.strictObject({
      alder: z.strictObject({ fran: z.optional(z.number()), till: z.optional(z.number()) }),
      malgrupper: ids,
      rymmer: ids,
      bred: z.boolean(),
    }),
  ),
});
