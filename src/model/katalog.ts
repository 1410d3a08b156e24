import type { Forbund } from '../schema/forbund.ts';
import type { Content, Entry } from './content.ts';
import { toInsatsView, type Lookup } from './insats.ts';
import { byName, compareInsatser } from './order.ts';
import { forbundUrl, insatsUrl, kommunUrl, malgruppUrl, metodUrl, sidaUrl } from './urls.ts';
import type { InsatsView, Katalog, KommunView, PageLink, TermView } from './views.ts';

const dataOf = <T>({ data }: Entry<T>): T => data;

const byId = <T extends { id: string }>(entries: readonly T[]): ReadonlyMap<string, T> =>
  new Map(entries.map((entry) => [entry.id, entry]));

const lookup =
  <T>(kind: string, entries: ReadonlyMap<string, T>) =>
  (id: string): T => {
    const entry = entries.get(id);
    if (entry === undefined)
      throw new Error(`${kind} "${id}" finns inte. Kör "npm run granska" för att se var felet står.`);
    return entry;
  };

function toTermViews(kind: 'malgrupper' | 'metoder', entries: Content['malgrupper'] | Content['metoder']): TermView[] {
  const url = kind === 'malgrupper' ? malgruppUrl : metodUrl;
  return entries
    .map(({ id, data }) => ({ bred: false, ...data, id, url: url(id), file: `content/${kind}/${id}.mdx` }))
    .sort((a, b) => byName(a.namn, b.namn));
}

function toKommunViews(content: Content): KommunView[] {
  const lan = lookup('Länet', byId(content.lan.map(dataOf)));
  const insats = lookup('Insatsen', byId(content.insatser));
  return content.kommuner
    .map(dataOf)
    .map((kommun) => {
      const forbund = content.forbund.filter(({ data }) => data.kommuner.includes(kommun.id));
      const toLink = (one: Entry<Forbund>): PageLink => ({ id: one.id, namn: one.data.namn, url: forbundUrl(one.id) });
      return {
        ...kommun,
        url: kommunUrl(kommun.id),
        lan: lan(kommun.lan),
        forbund: forbund.map(toLink),
        vagarIn: forbund.flatMap((one) =>
          one.data.vagIn
            .filter((door) => door.kommun === kommun.id)
            .map((door) => ({
              forbund: toLink(one),
              text: door.text,
              insats:
                door.insats === undefined
                  ? undefined
                  : { id: door.insats, namn: insats(door.insats).data.titel, url: insatsUrl(door.insats) },
            })),
        ),
      };
    })
    .sort((a, b) => byName(a.namn, b.namn));
}

/** Joins the validated content into the catalogue as it stands on `idag` (`YYYY-MM-DD`). */
export function buildKatalog(content: Content, today: string): Katalog {
  const malgrupper = toTermViews('malgrupper', content.malgrupper);
  const metoder = toTermViews('metoder', content.metoder);
  const kommuner = toKommunViews(content);
  const kommun = lookup('Kommunen', byId(kommuner));
  const aktor = lookup('Aktören', byId(content.aktorer.map(dataOf)));
  const kalla = lookup('Källan', byId(content.kallor.map(dataOf)));

  const forbund = content.forbund
    .map(({ id, data }) => ({
      ...data,
      id,
      url: forbundUrl(id),
      file: `content/forbund/${id}.mdx`,
      kommuner: data.kommuner.map(kommun),
      medlemmar: data.medlemmar.map((id) => aktor(id).namn),
      kallor: data.kallor.map(({ dokument, avsnitt }) => ({ dokument: kalla(dokument), avsnitt })),
    }))
    .sort((a, b) => byName(a.namn, b.namn));

  const malgruppById = byId(malgrupper);
  const metodById = byId(metoder);
  const lookUp: Lookup = {
    insats: lookup('Insatsen', byId(content.insatser)),
    malgrupp: lookup('Målgruppen', malgruppById),
    metod: lookup('Metoden', metodById),
    forbund: lookup('Förbundet', byId(forbund)),
    kommun,
    aktor,
    anvisare: lookup('Anvisaren', byId(content.anvisare.map(dataOf))),
    finansiar: lookup('Finansiären', byId(content.finansiarer.map(dataOf))),
    kalla,
    malgrupper: malgruppById,
    metoder: metodById,
  };
  const partsOf = Map.groupBy(content.insatser, ({ data }) => data.delAv);
  const insatser = content.insatser
    .map((entry) => toInsatsView(entry, partsOf.get(entry.id) ?? [], lookUp, today))
    .sort((a, b) => compareInsatser({ ...a, intag: a.intag?.lage }, { ...b, intag: b.intag?.lage }));

  const situationer = content.situationer.map(dataOf).map((situation) => ({
    ...situation,
    malgrupper: situation.malgrupper.map(lookUp.malgrupp),
  }));

  const sidor = content.sidor.map(({ id, data }) => ({ ...data, id, url: sidaUrl(id) }));
  // In one order, so that the search weighs the same whoever has read the list.
  const ordlista = content.ordlista.map(dataOf).sort((a, b) => a.ord.localeCompare(b.ord, 'en'));
  return { today, insatser, malgrupper, metoder, forbund, kommuner, ordlista, situationer, sidor };
}

/** The insatser that are not over: what counts and lists show unless asked for more. */
export const selectOngoing = (insatser: readonly InsatsView[]): InsatsView[] =>
  insatser.filter((insats) => !insats.avslutad);

export const selectEnded = (insatser: readonly InsatsView[]): InsatsView[] =>
  insatser.filter((insats) => insats.avslutad);

/** The vocabularies as filters offer them: every term, since asking for an unused one can still hit broadly; most used first. */
export function usage({ insatser, kommuner, malgrupper, metoder }: Katalog) {
  const count = new Map<string, number>();
  const add = (kind: string, ids: Iterable<string>): void => {
    for (const id of new Set(ids)) count.set(`${kind}/${id}`, (count.get(`${kind}/${id}`) ?? 0) + 1);
  };
  for (const { matchFacts } of insatser) {
    add('kommun', matchFacts.kommuner);
    add(
      'malgrupp',
      matchFacts.spar.flatMap((spar) => spar.malgrupper),
    );
    add('metod', matchFacts.metoder);
  }
  const mostUsed = (kind: string, terms: readonly TermView[]): TermView[] => {
    const usesOf = ({ id }: TermView): number => count.get(`${kind}/${id}`) ?? 0;
    return terms.toSorted((a, b) => usesOf(b) - usesOf(a));
  };
  return {
    kommuner: {
      used: kommuner.filter(({ id }) => count.has(`kommun/${id}`)),
      unused: kommuner.filter(({ id }) => !count.has(`kommun/${id}`)),
    },
    malgrupper: mostUsed('malgrupp', malgrupper),
    metoder: mostUsed('metod', metoder),
  };
}
