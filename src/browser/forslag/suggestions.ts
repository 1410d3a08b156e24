import { alderIOrd, forslagsord, grupper, kommunnamn, ordIOrd, slagIOrd, type Grupp } from '../../i18n/forslag.ts';
import { borjansfinnare, type Borjan } from '../../swedish/completion.ts';
import type { Kand } from '../../swedish/name-finder.ts';
import { tolk, type Tolkning } from '../../swedish/interpret.ts';
import type { Option } from './combobox.ts';

/** What a suggestion leads to: a page, or filters and the words that are left. */
export type Choice = { url: string } | Tolkning;

export type Suggestion = Option<Choice, Grupp>;

/** An insats found by its title. */
export interface NameHit {
  titel: string;
  url: string;
  isAvslutad: boolean;
}

const MAX = 8;
const MAX_PER_GROUP = 4;

const toFilter = ({ nyckel, id }: Kand, rest: string): Tolkning => ({
  ...(nyckel === 'kommun' && { kommun: id }),
  malgrupper: nyckel === 'malgrupp' ? [id] : [],
  metoder: nyckel === 'metod' ? [id] : [],
  rest,
});

const isSame = (a: Tolkning, b: Tolkning): boolean =>
  a.rest === b.rest &&
  a.kommun === b.kommun &&
  a.alder === b.alder &&
  a.malgrupper.join() === b.malgrupper.join() &&
  a.metoder.join() === b.metoder.join();

/** Some of every kind before many of one. */
function select(all: readonly Suggestion[]): Suggestion[] {
  const byGroup = grupper.map((group) => all.filter((one) => one.group === group));
  const chosen = new Set<Suggestion>();
  for (let place = 0; place < MAX_PER_GROUP; place += 1)
    for (const one of byGroup.flatMap((group) => group.slice(place, place + 1))) if (chosen.size < MAX) chosen.add(one);
  return byGroup.flat().filter((one) => chosen.has(one));
}

/** Makes suggestions for a text, from the known names and the titles that the search found. */
export function makeSuggester(
  known: readonly Kand[],
): (text: string, nameHits: readonly NameHit[]) => readonly Suggestion[] {
  const interpret = tolk(known);
  const complete = borjansfinnare(known);
  const names = new Map(known.map(({ nyckel, id, ord }) => [`${nyckel}/${id}`, ord[0] ?? id]));
  const nameOf = (key: Kand['nyckel'], id: string): string => names.get(`${key}/${id}`) ?? id;

  const best = (choice: Tolkning): Suggestion => {
    const filters = [
      ...(choice.kommun === undefined ? [] : [kommunnamn(nameOf('kommun', choice.kommun))]),
      ...choice.malgrupper.map((id) => nameOf('malgrupp', id)),
      ...choice.metoder.map((id) => nameOf('metod', id)),
      ...(choice.alder === undefined ? [] : [alderIOrd(choice.alder)]),
    ];
    const text = [...filters, ...(choice.rest === '' ? [] : [ordIOrd(choice.rest)])].join(' + ');
    return { group: 'bast', text, kind: forslagsord.slag.bast, choice };
  };
  const single = ({ kand, namn: via, rest }: Borjan): Suggestion => ({
    group: kand.nyckel,
    text: kand.ord[0] ?? kand.id,
    kind: slagIOrd(kand.nyckel, via === kand.ord[0] ? undefined : via),
    choice: toFilter(kand, rest),
  });
  const insats = ({ titel, url, isAvslutad }: NameHit): Suggestion => ({
    group: 'insats',
    text: titel,
    kind: isAvslutad ? forslagsord.avslutad : forslagsord.slag.insats,
    choice: { url },
  });

  return (text, nameHits) => {
    const whole = interpret(text);
    const { kommun, malgrupper, metoder, alder, rest } = whole;
    const filters = [kommun, alder, ...malgrupper, ...metoder].filter((one) => one !== undefined);
    const completions = complete(text);
    const same = completions.find((one) => isSame(toFilter(one.kand, one.rest), whole));
    // A single filter is called what it is.
    const alone = filters.length === 1 && rest === '' ? same : undefined;
    return select([
      ...(filters.length > 0 ? [alone ? { ...single(alone), group: 'bast' as const } : best(whole)] : []),
      ...nameHits.map(insats),
      ...completions.filter((one) => one !== same).map(single),
    ]);
  };
}
