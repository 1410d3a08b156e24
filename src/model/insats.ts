import type { Insats } from '../schema/insats.ts';
import type { Aktor, Anvisare, Finansiar, Kalldokument } from '../schema/vokabular.ts';
import { farskhet, galltIntag, lage } from './freshness.ts';
import type { Entry } from './content.ts';
import type { Matchfakta } from './match.ts';
import { nedat, uppat } from './terms.ts';
import { insatsUrl } from './urls.ts';
import type { Forbundsvy, Insatsvy, Kommunvy, Lank, Termvy } from './views.ts';

/** Finders over the whole content; each throws when an id does not exist. */
export interface Uppslag {
  insats: (id: string) => Entry<Insats>;
  malgrupp: (id: string) => Termvy;
  metod: (id: string) => Termvy;
  forbund: (id: string) => Forbundsvy;
  kommun: (id: string) => Kommunvy;
  aktor: (id: string) => Aktor;
  anvisare: (id: string) => Anvisare;
  finansiar: (id: string) => Finansiar;
  kalla: (id: string) => Kalldokument;
  malgrupper: ReadonlyMap<string, Termvy>;
  metoder: ReadonlyMap<string, Termvy>;
}

const unika = (ids: string[]): string[] => [...new Set(ids)];

function matchfakta(data: Insats, upp: Uppslag): Matchfakta {
  return {
    typ: data.typ,
    kommuner: data.kommuner,
    metoder: unika(data.metoder.flatMap((id) => uppat(id, upp.metoder))),
    egenAnmalan: data.vagIn.egenAnmalan,
    spar: data.spar.map(({ alder, malgrupper }) => ({
      alder,
      malgrupper: unika(malgrupper.flatMap((id) => uppat(id, upp.malgrupper))),
      rymmer: nedat(malgrupper, upp.malgrupper),
      bred: malgrupper.some((id) => upp.malgrupp(id).bred),
    })),
  };
}

/** Its own word goes first, also when that is no; a broader term speaks for the narrower. */
function lamnaSnabbt(data: Insats, upp: Uppslag): boolean {
  const malgrupper = data.spar.flatMap((spar) => spar.malgrupper).flatMap((id) => uppat(id, upp.malgrupper));
  const metoder = data.metoder.flatMap((id) => uppat(id, upp.metoder));
  const termer = [...malgrupper.map(upp.malgrupp), ...metoder.map(upp.metod)];
  return data.lamnaSnabbt ?? termer.some((term) => term.lamnaSnabbt === true);
}

/** Long lists of kommuner help nobody; then the förbund is the one to ask. */
const MEST_KOMMUNER = 4;

/** What follows from the facts, said once for all who show them. */
function derive(
  insats: Pick<Insatsvy, 'typ' | 'lage' | 'period' | 'kontroll' | 'vagIn' | 'kontakt' | 'forbund' | 'kommuner'>,
) {
  const { typ, lage: now, period, kontroll, vagIn, kontakt, forbund, kommuner } = insats;
  const forPerson = typ === 'individ';
  const avslutad = now === 'avslutad';
  const anvisning = vagIn.anvisare.length > 0 || vagIn.stegHandlaggare.length > 0 ? 'ja' : 'okant';
  return {
    forPerson,
    avslutad,
    statusdatum: avslutad ? (period.slut ?? kontroll.datum) : kontroll.datum,
    anvisning,
    harVagIn: forPerson || anvisning === 'ja' || vagIn.egenAnmalan !== 'okant' || vagIn.stegSjalv.length > 0,
    attKontakta:
      kontakt.length > 0
        ? { egna: true, kontakter: kontakt }
        : { egna: false, kontakter: forbund.flatMap((ett) => ett.kontakt) },
    dorrar: kommuner.length <= MEST_KOMMUNER ? kommuner.filter(({ vagarIn }) => vagarIn.length > 0) : [],
  } as const;
}

/** Joins one insats with everything it refers to and derives what depends on the day. */
export function insatsvy(post: Entry<Insats>, delar: readonly Entry<Insats>[], upp: Uppslag, idag: string): Insatsvy {
  const { id, data, body } = post;
  const lankTill = (mal: string): Lank => ({ id: mal, namn: upp.insats(mal).data.titel, url: insatsUrl(mal) });
  const joined = {
    ...data,
    id,
    url: insatsUrl(id),
    fil: `content/insatser/${id}.mdx`,
    body,
    lage: lage(data, idag),
    farskhet: farskhet(data.kontroll.datum, idag),
    intag: galltIntag(data.intag, idag),
    forbund: data.forbund.map(upp.forbund),
    kommuner: data.kommuner.map(upp.kommun),
    spar: data.spar.map((spar) => ({ ...spar, malgrupper: spar.malgrupper.map(upp.malgrupp) })),
    seIstallet: data.seIstallet.map(({ nar, insats }) => ({ nar, insats: lankTill(insats) })),
    metoder: data.metoder.map(upp.metod),
    huvudman: data.huvudman === undefined ? undefined : upp.aktor(data.huvudman),
    parter: data.parter.map(upp.aktor),
    vagIn: { ...data.vagIn, anvisare: data.vagIn.anvisare.map(upp.anvisare) },
    ersattAv: data.ersattAv.map(({ insats, namn, text }) => ({
      insats: insats === undefined ? undefined : lankTill(insats),
      namn: namn ?? (insats === undefined ? '' : upp.insats(insats).data.titel),
      text,
      lage: insats === undefined ? undefined : lage(upp.insats(insats).data, idag),
    })),
    delAv: data.delAv === undefined ? undefined : lankTill(data.delAv),
    delar: delar.map((del) => lankTill(del.id)),
    finansiering: data.finansiering.map(upp.finansiar),
    resultat: data.resultat.map(({ kalla, inflode, ...rest }) => ({
      ...rest,
      kalla: upp.kalla(kalla),
      inflode: inflode.map(({ anvisare, antal }) => ({ anvisare: upp.anvisare(anvisare), antal })),
    })),
    kallor: data.kallor.map(({ dokument, avsnitt }) => ({ dokument: upp.kalla(dokument), avsnitt })),
    lamnaSnabbt: lamnaSnabbt(data, upp),
    matchfakta: matchfakta(data, upp),
  };
  return { ...joined, ...derive(joined) };
}
