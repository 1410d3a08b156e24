import type { Forbund } from '../schema/forbund.ts';
import type { Insats, Kalla, Resultat, Spar } from '../schema/insats.ts';
import type { Kontakt } from '../schema/kontakt.ts';
import type { Sida } from '../schema/sida.ts';
import type { Aktor, Anvisare, Finansiar, Kalldokument, Ordlistepost, Situation } from '../schema/vokabular.ts';
import type { Farskhet, Lage } from '../schema/varden.ts';
import type { Matchfakta } from './match.ts';

/** A thing with a page of its own. */
export interface Lank {
  id: string;
  namn: string;
  url: string;
}

/** A target group or a method. */
export interface Termvy extends Lank {
  kort: string;
  synonymer: string[];
  forkortning?: string | undefined;
  bredare?: string | undefined;
  bred: boolean;
  lamnaSnabbt?: boolean | undefined;
  not?: string | undefined;
  fil: string;
}

/** The door to knock on in a kommun. */
export interface Vag {
  forbund: Lank;
  insats: Lank | undefined;
  text: string;
}

export interface Kommunvy extends Lank {
  kod: string;
  lan: { kod: string; namn: string };
  forbund: Lank[];
  vagarIn: Vag[];
}

export interface Forbundsvy extends Lank, Pick<Forbund, 'kort' | 'webb' | 'kontakt' | 'katalogansvarig'> {
  kommuner: Lank[];
  medlemmar: string[];
  kallor: { dokument: Kalldokument; avsnitt: string }[];
  fil: string;
}

export interface Sparvy extends Omit<Spar, 'malgrupper'> {
  malgrupper: Termvy[];
}

/** One insats as pages, lists, search and open data see it: joined, derived, ready to show. */
export interface Insatsvy extends Pick<
  Insats,
  'titel' | 'ingress' | 'forDig' | 'typ' | 'plats' | 'sprak' | 'period' | 'kontroll' | 'intag' | 'sokord'
> {
  id: string;
  url: string;
  /** Path of the file in the project, for "Föreslå en ändring". */
  fil: string;
  body: string;
  lage: Lage;
  farskhet: Farskhet;
  forbund: Forbundsvy[];
  /** Empty when the sources do not say which. */
  kommuner: Kommunvy[];
  spar: Sparvy[];
  seIstallet: { nar: string; insats: Lank }[];
  metoder: Termvy[];
  huvudman: Aktor | undefined;
  parter: Aktor[];
  vagIn: Omit<Insats['vagIn'], 'anvisare'> & { anvisare: Anvisare[] };
  kontakt: Kontakt[];
  ersattAv: { insats: Lank | undefined; namn: string; text: string | undefined; lage: Lage | undefined }[];
  delAv: Lank | undefined;
  delar: Lank[];
  finansiering: Finansiar[];
  resultat: (Omit<Resultat, 'kalla' | 'inflode'> & {
    kalla: Kalldokument;
    inflode: { anvisare: Anvisare; antal: number }[];
  })[];
  kallor: (Omit<Kalla, 'dokument'> & { dokument: Kalldokument })[];
  /** Touches on violence, by its own word or by that of a target group or a method: the page can be left at once. */
  lamnaSnabbt: boolean;
  matchfakta: Matchfakta;
  /** Support to a person, and not learning for staff or a structure between parties. */
  forPerson: boolean;
  /** Over: it is told of, and nothing can be asked of it. */
  avslutad: boolean;
  /** The day that its status is about: the end of what is over, else the last confirmation. */
  statusdatum: string;
  /** Whether a handläggare can refer somebody; the sources say how, or do not say. */
  anvisning: 'ja' | 'okant';
  /** The sources say something of how one gets in, or it is for a person, who will ask. */
  harVagIn: boolean;
  /** Functions to turn to: its own, else those of its förbund. */
  attKontakta: { egna: boolean; kontakter: Kontakt[] };
  /** The kommuner whose documented way in helps somebody who does not know; none where there are too many to read. */
  dorrar: Kommunvy[];
}

/** What somebody is in the middle of, and the target groups that answer to it. */
export interface Situationsvy extends Omit<Situation, 'malgrupper'> {
  malgrupper: Lank[];
}

/** A page of running text. */
export interface Sidvy extends Sida {
  id: string;
  url: string;
}

/** The whole catalogue on one day: what every page, list and search is made from. */
export interface Katalog {
  idag: string;
  insatser: Insatsvy[];
  malgrupper: Termvy[];
  metoder: Termvy[];
  forbund: Forbundsvy[];
  /** All 290, in Swedish alphabetical order. */
  kommuner: Kommunvy[];
  ordlista: Ordlistepost[];
  /** Most common first, as the editors have put them. */
  situationer: Situationsvy[];
  sidor: Sidvy[];
}
