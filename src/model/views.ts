import type { Forbund } from '../schema/forbund.ts';
import type { Insats, Kalla, Resultat, Spar } from '../schema/insats.ts';
import type { Kontakt } from '../schema/kontakt.ts';
import type { Sida } from '../schema/sida.ts';
import type { Aktor, Anvisare, Finansiar, Kalldokument, Ordlistepost, Situation } from '../schema/vokabular.ts';
import type { Farskhet, Lage } from '../schema/varden.ts';
import type { MatchFacts } from './match.ts';

/** A thing with a page of its own. */
export interface PageLink {
  id: string;
  namn: string;
  url: string;
}

/** A target group or a method. */
export interface TermView extends PageLink {
  kort: string;
  synonymer: string[];
  forkortning?: string | undefined;
  bredare?: string | undefined;
  bred: boolean;
  lamnaSnabbt?: boolean | undefined;
  not?: string | undefined;
  file: string;
}

/** The door to knock on in a kommun. */
export interface Door {
  forbund: PageLink;
  insats: PageLink | undefined;
  text: string;
}

export interface KommunView extends PageLink {
  kod: string;
  lan: { kod: string; namn: string };
  forbund: PageLink[];
  vagarIn: Door[];
}

export interface ForbundView extends PageLink, Pick<Forbund, 'kort' | 'webb' | 'kontakt' | 'katalogansvarig'> {
  kommuner: PageLink[];
  medlemmar: string[];
  kallor: { dokument: Kalldokument; avsnitt: string }[];
  file: string;
}

export interface SparView extends Omit<Spar, 'malgrupper'> {
  malgrupper: TermView[];
}

/** One insats as pages, lists, search and open data see it: joined, derived, ready to show. */
export interface InsatsView extends Pick<
  Insats,
  'titel' | 'ingress' | 'forDig' | 'typ' | 'plats' | 'sprak' | 'period' | 'kontroll' | 'intag' | 'sokord'
> {
  id: string;
  url: string;
  /** Path of the file in the project, for "Föreslå en ändring". */
  file: string;
  body: string;
  lage: Lage;
  farskhet: Farskhet;
  forbund: ForbundView[];
  /** Empty when the sources do not say which. */
  kommuner: KommunView[];
  spar: SparView[];
  seIstallet: { nar: string; insats: PageLink }[];
  metoder: TermView[];
  huvudman: Aktor | undefined;
  parter: Aktor[];
  vagIn: Omit<Insats['vagIn'], 'anvisare'> & { anvisare: Anvisare[] };
  kontakt: Kontakt[];
  ersattAv: { insats: PageLink | undefined; namn: string; text: string | undefined; lage: Lage | undefined }[];
  delAv: PageLink | undefined;
  parts: PageLink[];
  finansiering: Finansiar[];
  resultat: (Omit<Resultat, 'kalla' | 'inflode'> & {
    kalla: Kalldokument;
    inflode: { anvisare: Anvisare; antal: number }[];
  })[];
  kallor: (Omit<Kalla, 'dokument'> & { dokument: Kalldokument })[];
  /** Touches on violence, by its own word or by that of a target group or a method: the page can be left at once. */
  lamnaSnabbt: boolean;
  matchFacts: MatchFacts;
  /** Support to a person, and not learning for staff or a structure between parties. */
  forPerson: boolean;
  /** Over: it is told of, and nothing can be asked of it. */
  avslutad: boolean;
  /** The day that its status is about: the end of what is over, else the last confirmation. */
  statusDate: string;
  /** Whether a handläggare can refer somebody; the sources say how, or do not say. */
  anvisning: 'ja' | 'okant';
  /** The sources say something of how one gets in, or it is for a person, who will ask. */
  hasVagIn: boolean;
  /** Functions to turn to: its own, else those of its förbund. */
  toContact: { own: boolean; kontakter: Kontakt[] };
  /** The kommuner whose documented way in helps somebody who does not know; none where there are too many to read. */
  doors: KommunView[];
}

/** What somebody is in the middle of, and the target groups that answer to it. */
export interface SituationView extends Omit<Situation, 'malgrupper'> {
  malgrupper: PageLink[];
}

/** A page of running text. */
export interface SidaView extends Sida {
  id: string;
  url: string;
}

/** The whole catalogue on one day: what every page, list and search is made from. */
export interface Katalog {
  today: string;
  insatser: InsatsView[];
  malgrupper: TermView[];
  metoder: TermView[];
  forbund: ForbundView[];
  /** All 290, in Swedish alphabetical order. */
  kommuner: KommunView[];
  ordlista: Ordlistepost[];
  /** Most common first, as the editors have put them. */
  situationer: SituationView[];
  sidor: SidaView[];
}
