import type { Forbund } from '../schema/forbund.ts';
import type { Content, Entry } from './content.ts';
import { insatsvy, type Uppslag } from './insats.ts';
import { efterNamn, jamforInsatser } from './order.ts';
import { forbundUrl, insatsUrl, kommunUrl, malgruppUrl, metodUrl, sidUrl } from './urls.ts';
import type { Insatsvy, Katalog, Kommunvy, Lank, Termvy } from './views.ts';

const dataOf = <T>({ data }: Entry<T>): T => data;

const perId = <T extends { id: string }>(poster: readonly T[]): ReadonlyMap<string, T> =>
  new Map(poster.map((post) => [post.id, post]));

const uppslag =
  <T>(slag: string, poster: ReadonlyMap<string, T>) =>
  (id: string): T => {
    const post = poster.get(id);
    if (post === undefined)
      throw new Error(`${slag} "${id}" finns inte. Kör "npm run granska" för att se var felet står.`);
    return post;
  };

function termvyer(slag: 'malgrupper' | 'metoder', poster: Content['malgrupper'] | Content['metoder']): Termvy[] {
  const url = slag === 'malgrupper' ? malgruppUrl : metodUrl;
  return poster
    .map(({ id, data }) => ({ bred: false, ...data, id, url: url(id), fil: `content/${slag}/${id}.mdx` }))
    .sort((a, b) => efterNamn(a.namn, b.namn));
}

function kommunvyer(innehall: Content): Kommunvy[] {
  const lan = uppslag('Länet', perId(innehall.lan.map(dataOf)));
  const insats = uppslag('Insatsen', perId(innehall.insatser));
  return innehall.kommuner
    .map(dataOf)
    .map((kommun) => {
      const forbund = innehall.forbund.filter(({ data }) => data.kommuner.includes(kommun.id));
      const som = (f: Entry<Forbund>): Lank => ({ id: f.id, namn: f.data.namn, url: forbundUrl(f.id) });
      return {
        ...kommun,
        url: kommunUrl(kommun.id),
        lan: lan(kommun.lan),
        forbund: forbund.map(som),
        vagarIn: forbund.flatMap((f) =>
          f.data.vagIn
            .filter((vag) => vag.kommun === kommun.id)
            .map((vag) => ({
              forbund: som(f),
              text: vag.text,
              insats:
                vag.insats === undefined
                  ? undefined
                  : { id: vag.insats, namn: insats(vag.insats).data.titel, url: insatsUrl(vag.insats) },
            })),
        ),
      };
    })
    .sort((a, b) => efterNamn(a.namn, b.namn));
}

/** Joins the validated content into the catalogue as it stands on `idag` (`YYYY-MM-DD`). */
export function byggKatalog(innehall: Content, idag: string): Katalog {
  const malgrupper = termvyer('malgrupper', innehall.malgrupper);
  const metoder = termvyer('metoder', innehall.metoder);
  const kommuner = kommunvyer(innehall);
  const kommun = uppslag('Kommunen', perId(kommuner));
  const aktor = uppslag('Aktören', perId(innehall.aktorer.map(dataOf)));
  const kalla = uppslag('Källan', perId(innehall.kallor.map(dataOf)));

  const forbund = innehall.forbund
    .map(({ id, data }) => ({
      ...data,
      id,
      url: forbundUrl(id),
      fil: `content/forbund/${id}.mdx`,
      kommuner: data.kommuner.map(kommun),
      medlemmar: data.medlemmar.map((m) => aktor(m).namn),
      kallor: data.kallor.map(({ dokument, avsnitt }) => ({ dokument: kalla(dokument), avsnitt })),
    }))
    .sort((a, b) => efterNamn(a.namn, b.namn));

  const malgruppPerId = perId(malgrupper);
  const metodPerId = perId(metoder);
  const upp: Uppslag = {
    insats: uppslag('Insatsen', perId(innehall.insatser)),
    malgrupp: uppslag('Målgruppen', malgruppPerId),
    metod: uppslag('Metoden', metodPerId),
    forbund: uppslag('Förbundet', perId(forbund)),
    kommun,
    aktor,
    anvisare: uppslag('Anvisaren', perId(innehall.anvisare.map(dataOf))),
    finansiar: uppslag('Finansiären', perId(innehall.finansiarer.map(dataOf))),
    kalla,
    malgrupper: malgruppPerId,
    metoder: metodPerId,
  };
  const delar = Map.groupBy(innehall.insatser, ({ data }) => data.delAv);
  const insatser = innehall.insatser
    .map((post) => insatsvy(post, delar.get(post.id) ?? [], upp, idag))
    .sort((a, b) => jamforInsatser({ ...a, intag: a.intag?.lage }, { ...b, intag: b.intag?.lage }));

  const situationer = innehall.situationer.map(dataOf).map((situation) => ({
    ...situation,
    malgrupper: situation.malgrupper.map(upp.malgrupp),
  }));

  const sidor = innehall.sidor.map(({ id, data }) => ({ ...data, id, url: sidUrl(id) }));
  // In one order, so that the search weighs the same whoever has read the list.
  const ordlista = innehall.ordlista.map(dataOf).sort((a, b) => a.ord.localeCompare(b.ord, 'en'));
  return { idag, insatser, malgrupper, metoder, forbund, kommuner, ordlista, situationer, sidor };
}

/** The insatser that are not over: what counts and lists show unless asked for more. */
export const levande = (insatser: readonly Insatsvy[]): Insatsvy[] => insatser.filter((insats) => !insats.avslutad);

export const avslutade = (insatser: readonly Insatsvy[]): Insatsvy[] => insatser.filter((insats) => insats.avslutad);

/** The vocabularies as filters offer them: every term, since asking for an unused one can still hit broadly; most used first. */
export function anvandning({ insatser, kommuner, malgrupper, metoder }: Katalog) {
  const antal = new Map<string, number>();
  const rakna = (slag: string, ids: Iterable<string>): void => {
    for (const id of new Set(ids)) antal.set(`${slag}/${id}`, (antal.get(`${slag}/${id}`) ?? 0) + 1);
  };
  for (const { matchfakta } of insatser) {
    rakna('kommun', matchfakta.kommuner);
    rakna(
      'malgrupp',
      matchfakta.spar.flatMap((spar) => spar.malgrupper),
    );
    rakna('metod', matchfakta.metoder);
  }
  const mestAnvanda = (slag: string, termer: readonly Termvy[]): Termvy[] => {
    const hur = ({ id }: Termvy): number => antal.get(`${slag}/${id}`) ?? 0;
    return termer.toSorted((a, b) => hur(b) - hur(a));
  };
  return {
    kommuner: {
      med: kommuner.filter(({ id }) => antal.has(`kommun/${id}`)),
      utan: kommuner.filter(({ id }) => !antal.has(`kommun/${id}`)),
    },
    malgrupper: mestAnvanda('malgrupp', malgrupper),
    metoder: mestAnvanda('metod', metoder),
  };
}
