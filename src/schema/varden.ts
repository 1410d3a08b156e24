// Closed lists, without Zod: a phone may have them too.

/** Support to a person; structure between parties; learning for staff. */
export const typer = ['individ', 'samverkan', 'kompetens'] as const;
export type Typ = (typeof typer)[number];

export const jaNejOkant = ['ja', 'nej', 'okant'] as const;
export type JaNejOkant = (typeof jaNejOkant)[number];

export const intagslagen = ['oppet', 'ko', 'stangt'] as const;
export type Intagslage = (typeof intagslagen)[number];

/** What a fact rests on. */
export const belagg = ['dokument', 'verksamheten'] as const;
export type Belagg = (typeof belagg)[number];

/** Where an insats stands on a day; derived, never written. */
export const lagen = ['planerad', 'pagar', 'avslutad', 'okant'] as const;
export type Lage = (typeof lagen)[number];

/** How old the last confirmation is; derived, never written. */
export const farskheter = ['aktuell', 'aldre', 'obekraftad'] as const;
export type Farskhet = (typeof farskheter)[number];

/** Kinds of organisation that take part in a support. */
export const aktorstyper = [
  'myndighet',
  'region',
  'kommun',
  'forbund',
  'verksamhet',
  'vard',
  'foretag',
  'forening',
  'ovrigt',
] as const;

/** The vocabularies that a search can choose among, as the address calls them. */
export const termKeys = ['malgrupp', 'metod'] as const;
export type TermKey = (typeof termKeys)[number];

/** Collections whose entries have a page each, and the address that those pages lie under. */
export const pageRooms = {
  insatser: '/insatser/',
  kommuner: '/kommuner/',
  malgrupper: '/malgrupper/',
  metoder: '/metoder/',
  forbund: '/forbund/',
  sidor: '/om/',
} as const;
