import type { Insats } from '../schema/insats.ts';
import type { Aktor, Anvisare, Finansiar, Kalldokument } from '../schema/vokabular.ts';
import { farskhetOf, validIntag, lageOf } from './freshness.ts';
import type { Entry } from './content.ts';
import type { MatchFacts } from './match.ts';
import { descendants, ancestors } from './terms.ts';
import { insatsUrl } from './urls.ts';
import type { ForbundView, InsatsView, KommunView, PageLink, TermView } from './views.ts';

/** Finders over the whole content; each throws when an id does not exist. */
export interface Lookup {
  insats: (id: string) => Entry<Insats>;
  malgrupp: (id: string) => TermView;
  metod: (id: string) => TermView;
  forbund: (id: string) => ForbundView;
  kommun: (id: string) => KommunView;
  aktor: (id: string) => Aktor;
  anvisare: (id: string) => Anvisare;
  finansiar: (id: string) => Finansiar;
  kalla: (id: string) => Kalldokument;
  malgrupper: ReadonlyMap<string, TermView>;
  metoder: ReadonlyMap<string, TermView>;
}

const unique = (ids: string[]): string[] => [...new Set(ids)];

function matchFactsOf(data: Insats, lookUp: Lookup): MatchFacts {
  return {
    typ: data.typ,
    kommuner: data.kommuner,
    metoder: unique(data.metoder.flatMap((id) => ancestors(id, lookUp.metoder))),
    egenAnmalan: data.vagIn.egenAnmalan,
    spar: data.spar.map(({ alder, malgrupper }) => ({
      alder,
      malgrupper: unique(malgrupper.flatMap((id) => ancestors(id, lookUp.malgrupper))),
      narrower: descendants(malgrupper, lookUp.malgrupper),
      bred: malgrupper.some((id) => lookUp.malgrupp(id).bred),
    })),
  };
}

/** Its own word goes first, also when that is no; a broader term speaks for the narrower. */
function hasQuickExit(data: Insats, lookUp: Lookup): boolean {
  const malgrupper = data.spar.flatMap((spar) => spar.malgrupper).flatMap((id) => ancestors(id, lookUp.malgrupper));
  const metoder = data.metoder.flatMap((id) => ancestors(id, lookUp.metoder));
  const terms = [...malgrupper.map(lookUp.malgrupp), ...metoder.map(lookUp.metod)];
  return data.lamnaSnabbt ?? terms.some((term) => term.lamnaSnabbt === true);
}

/** Long lists of kommuner help nobody; then the förbund is the one to ask. */
const MAX_KOMMUNER = 4;

/** What follows from the facts, said once for all who show them. */
function derive(
  insats: Pick<InsatsView, 'typ' | 'lage' | 'period' | 'kontroll' | 'vagIn' | 'kontakt' | 'forbund' | 'kommuner'>,
) {
  const { typ, lage, period, kontroll, vagIn, kontakt, forbund, kommuner } = insats;
  const forPerson = typ === 'individ';
  const avslutad = lage === 'avslutad';
  const anvisning = vagIn.anvisare.length > 0 || vagIn.stegHandlaggare.length > 0 ? 'ja' : 'okant';
  return {
    forPerson,
    avslutad,
    statusDate: avslutad ? (period.slut ?? kontroll.datum) : kontroll.datum,
    anvisning,
    hasVagIn: forPerson || anvisning === 'ja' || vagIn.egenAnmalan !== 'okant' || vagIn.stegSjalv.length > 0,
    toContact:
      kontakt.length > 0
        ? { own: true, kontakter: kontakt }
        : { own: false, kontakter: forbund.flatMap((one) => one.kontakt) },
    doors: kommuner.length <= MAX_KOMMUNER ? kommuner.filter(({ vagarIn }) => vagarIn.length > 0) : [],
  } as const;
}

/** Joins one insats with everything it refers to and derives what depends on the day. */
export function toInsatsView(
  entry: Entry<Insats>,
  parts: readonly Entry<Insats>[],
  lookUp: Lookup,
  today: string,
): InsatsView {
  const { id, data, body } = entry;
  const linkTo = (target: string): PageLink => ({
    id: target,
    namn: lookUp.insats(target).data.titel,
    url: insatsUrl(target),
  });
  const joined = {
    ...data,
    id,
    url: insatsUrl(id),
    file: `content/insatser/${id}.mdx`,
    body,
    lage: lageOf(data, today),
    farskhet: farskhetOf(data.kontroll.datum, today),
    intag: validIntag(data.intag, today),
    forbund: data.forbund.map(lookUp.forbund),
    kommuner: data.kommuner.map(lookUp.kommun),
    spar: data.spar.map((spar) => ({ ...spar, malgrupper: spar.malgrupper.map(lookUp.malgrupp) })),
    seIstallet: data.seIstallet.map(({ nar, insats }) => ({ nar, insats: linkTo(insats) })),
    metoder: data.metoder.map(lookUp.metod),
    huvudman: data.huvudman === undefined ? undefined : lookUp.aktor(data.huvudman),
    parter: data.parter.map(lookUp.aktor),
    vagIn: { ...data.vagIn, anvisare: data.vagIn.anvisare.map(lookUp.anvisare) },
    ersattAv: data.ersattAv.map(({ insats, namn, text }) => ({
      insats: insats === undefined ? undefined : linkTo(insats),
      namn: namn ?? (insats === undefined ? '' : lookUp.insats(insats).data.titel),
      text,
      lage: insats === undefined ? undefined : lageOf(lookUp.insats(insats).data, today),
    })),
    delAv: data.delAv === undefined ? undefined : linkTo(data.delAv),
    parts: parts.map((part) => linkTo(part.id)),
    finansiering: data.finansiering.map(lookUp.finansiar),
    resultat: data.resultat.map(({ kalla, inflode, ...rest }) => ({
      ...rest,
      kalla: lookUp.kalla(kalla),
      inflode: inflode.map(({ anvisare, antal }) => ({ anvisare: lookUp.anvisare(anvisare), antal })),
    })),
    kallor: data.kallor.map(({ dokument, avsnitt }) => ({ dokument: lookUp.kalla(dokument), avsnitt })),
    lamnaSnabbt: hasQuickExit(data, lookUp),
    matchFacts: matchFactsOf(data, lookUp),
  };
  return { ...joined, ...derive(joined) };
}
