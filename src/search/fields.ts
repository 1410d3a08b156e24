import * as z from 'zod/mini';
import { farskheter, intagslagen, jaNejOkant, lagen, termKeys, typer } from '../schema/varden.ts';

/** Addresses, relative to the site's base, that the index is written to and the browser reads from. */
export const PAGEFIND_FOLDER = 'pagefind/';
/** What the browser reads first. It names the version of all below, so that parts of two catalogues never meet. */
export const REGISTRY_FILE = 'sok/register.json';
export const versionedFile = (version: string, namn: string): string => `sok/${version}/${namn}.json`;
export const FACTS = 'fakta';
export const DOORS = 'vagar';
export const WORDS = 'ord';
export const TERMS = 'termer';
export const cardFile = (index: number): string => `kort/${String(index)}`;

/** So many insatser have their cards in one file: more are fewer requests, fewer are fewer bytes for ten hits. */
export const CARDS_PER_FILE = 4;

/** Pagefind calls a record `sv_` and a hash; so many of its digits tell nearly all records apart. */
const DIGITS = 5;
export const hashPrefix = (hash: string): string => hash.replace(/^.*_/, '').slice(0, DIGITS);
/** The beginnings of the hashes of all records, as they stand in the register. */
export const splitHashes = (records: string): string[] =>
  Array.from({ length: records.length / DIGITS }, (_, index) => records.slice(index * DIGITS, (index + 1) * DIGITS));

const answer = z.enum(jaNejOkant);
const ids = z.array(z.string());
/** Places in a list. Whether they are there is seen when they are looked up. */
const places = z.array(z.number());
/** A record: Zod's own weighs more on a phone. */
const record = <T extends z.core.$ZodType>(value: T) => z.catchall(z.object({}), value);

/**
 * What it takes to put the hits of a word search in order: columns with a place for each insats, in the order
 * of the house, so that equal values follow each other and weigh next to nothing.
 */
export const registryFile = z.strictObject({
  version: z.string(),
  lage: z.array(z.enum(lagen)),
  farskhet: z.array(z.enum(farskheter)),
  typ: z.array(z.enum(typer)),
  intag: z.array(z.nullable(z.enum(intagslagen))),
  /** How many spår an insats has; each is a record in the Pagefind index. */
  spar: places,
  /** The beginning of every record's hash, one after the other. */
  records: z.string(),
  /** Records whose hash begins like another's: whole hash → number of the record. */
  collisions: record(z.number()),
  /** The parts of the Pagefind index, by name under its folder. */
  indexFiles: ids,
});
export type RegistryFile = z.infer<typeof registryFile>;

/** What matching asks for, in columns: for each insats, and for each spår by the number of its record. */
export const factsFile = z.strictObject({
  /** The vocabularies that the columns tell places in. */
  kommuner: ids,
  metoder: ids,
  malgrupper: ids,
  insatser: z.strictObject({
    kommuner: z.array(places),
    metoder: z.array(places),
    egenAnmalan: z.array(answer),
  }),
  spar: z.strictObject({
    fran: z.array(z.nullable(z.number())),
    till: z.array(z.nullable(z.number())),
    malgrupper: z.array(places),
    narrower: z.array(places),
    bred: z.array(z.boolean()),
  }),
});
export type FactsFile = z.infer<typeof factsFile>;

/** What it takes to read a question in Swedish; words of a list are parted by spaces. */
export const wordFile = z.strictObject({
  /** Abbreviations and expressions of several words, folded → what they stand for. */
  expressions: record(ids),
  /** Words of titles, names, search words and their expansions. */
  subjectWords: z.string(),
  /** Words that only stand in running text. */
  otherWords: z.string(),
  /** Whether the two lists have every word of the catalogue. */
  isWhole: z.boolean(),
});
export type WordFile = z.infer<typeof wordFile>;

/** What a hit shows, besides its reasons. */
const card = z.strictObject({
  id: z.string(),
  titel: z.string(),
  ingress: z.string(),
  /** Day of the last confirmation; of the end when the insats is over. */
  date: z.string(),
  egenAnmalan: answer,
  /** For whom it is not, per spår. */
  inteFor: z.array(ids),
});
export type Card = z.infer<typeof card>;
export const cardBatch = z.array(card);

/** The doors to knock on, per kommun that has any. */
export const doorsFile = record(
  z.array(
    z.strictObject({
      text: z.string(),
      forbund: z.strictObject({ namn: z.string(), url: z.string() }),
      insats: z.optional(z.strictObject({ namn: z.string(), url: z.string() })),
    }),
  ),
);
export type DoorsFile = z.infer<typeof doorsFile>;

/** Target groups and methods, most used first, each with its name, its abbreviation and words for the same thing. */
export const termFile = z.array(z.strictObject({ kind: z.enum(termKeys), id: z.string(), words: ids }));
export type TermFile = z.infer<typeof termFile>;

/** What matching asks for of one insats, as its piece of page carries it (components/jamfor/ComparisonRows.astro). */
export const matchFacts = z.strictObject({
  typ: z.enum(typer),
  kommuner: ids,
  metoder: ids,
  egenAnmalan: answer,
  spar: z.array(
    z.strictObject({
      alder: z.strictObject({ fran: z.optional(z.number()), till: z.optional(z.number()) }),
      malgrupper: ids,
      narrower: ids,
      bred: z.boolean(),
    }),
  ),
});
