import { alderIOrd, forslagsord, grupper, kommunnamn, ordIOrd, slagIOrd, type Grupp } from '../../i18n/forslag.ts';
import { borjansfinnare, type Borjan } from '../../swedish/completion.ts';
import type { Kand } from '../../swedish/name-finder.ts';
import { tolk, type Tolkning } from '../../swedish/interpret.ts';

/** What a suggestion leads to: a page, or filters and the words that are left. */
export type Val = { url: string } | Tolkning;

export interface Forslag {
  grupp: Grupp;
  text: string;
  slag: string;
  val: Val;
}

export interface Namntraff {
  titel: string;
  url: string;
  avslutad: boolean;
}

const MAX = 8;
const MAX_PER_GRUPP = 4;

const somTolkning = ({ nyckel, id }: Kand, rest: string): Tolkning => ({
  ...(nyckel === 'kommun' && { kommun: id }),
  malgrupper: nyckel === 'malgrupp' ? [id] : [],
  metoder: nyckel === 'metod' ? [id] : [],
  rest,
});

const lika = (a: Tolkning, b: Tolkning): boolean =>
  a.rest === b.rest &&
  a.kommun === b.kommun &&
  a.alder === b.alder &&
  a.malgrupper.join() === b.malgrupper.join() &&
  a.metoder.join() === b.metoder.join();

/** Some of every kind before many of one. */
function urval(alla: readonly Forslag[]): Forslag[] {
  const perGrupp = grupper.map((grupp) => alla.filter((ett) => ett.grupp === grupp));
  const valda = new Set<Forslag>();
  for (let nr = 0; nr < MAX_PER_GRUPP; nr += 1)
    for (const ett of perGrupp.flatMap((grupp) => grupp.slice(nr, nr + 1))) if (valda.size < MAX) valda.add(ett);
  return perGrupp.flat().filter((ett) => valda.has(ett));
}

/** Makes suggestions for a text, from the known names and the titles that the search found. */
export function forslagsmakare(kanda: readonly Kand[]): (text: string, namntraffar: readonly Namntraff[]) => Forslag[] {
  const tolka = tolk(kanda);
  const finnBorjan = borjansfinnare(kanda);
  const namn = new Map(kanda.map(({ nyckel, id, ord }) => [`${nyckel}/${id}`, ord[0] ?? id]));
  const etikett = (nyckel: Kand['nyckel'], id: string): string => namn.get(`${nyckel}/${id}`) ?? id;

  const bast = (val: Tolkning): Forslag => {
    const filter = [
      ...(val.kommun === undefined ? [] : [kommunnamn(etikett('kommun', val.kommun))]),
      ...val.malgrupper.map((id) => etikett('malgrupp', id)),
      ...val.metoder.map((id) => etikett('metod', id)),
      ...(val.alder === undefined ? [] : [alderIOrd(val.alder)]),
    ];
    const text = [...filter, ...(val.rest === '' ? [] : [ordIOrd(val.rest)])].join(' + ');
    return { grupp: 'bast', text, slag: forslagsord.slag.bast, val };
  };
  const enkelt = ({ kand, namn: via, rest }: Borjan): Forslag => ({
    grupp: kand.nyckel,
    text: kand.ord[0] ?? kand.id,
    slag: slagIOrd(kand.nyckel, via === kand.ord[0] ? undefined : via),
    val: somTolkning(kand, rest),
  });
  const insats = ({ titel, url, avslutad }: Namntraff): Forslag => ({
    grupp: 'insats',
    text: titel,
    slag: avslutad ? forslagsord.avslutad : forslagsord.slag.insats,
    val: { url },
  });

  return (text, namntraffar) => {
    const tolkning = tolka(text);
    const { kommun, malgrupper, metoder, alder, rest } = tolkning;
    const filter = [kommun, alder, ...malgrupper, ...metoder].filter((ett) => ett !== undefined);
    const borjan = finnBorjan(text).map((b) => ({ b, val: somTolkning(b.kand, b.rest) }));
    const samma = borjan.find(({ val }) => lika(val, tolkning));
    // A single filter is called what it is.
    const ensam = filter.length === 1 && rest === '' ? samma : undefined;
    return urval([
      ...(filter.length > 0 ? [ensam ? { ...enkelt(ensam.b), grupp: 'bast' as const } : bast(tolkning)] : []),
      ...namntraffar.map(insats),
      ...borjan.filter((ett) => ett !== samma).map(({ b }) => enkelt(b)),
    ]);
  };
}
