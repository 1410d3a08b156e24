import {
  alderInWords,
  suggestionTexts,
  groups,
  kommunName,
  wordInWords,
  kindInWords,
  type Group,
} from '../../i18n/suggestions.ts';
import { createCompleter, type Completion } from '../../swedish/completion.ts';
import type { KnownName } from '../../swedish/name-finder.ts';
import { createInterpreter, type Interpretation } from '../../swedish/interpret.ts';
import type { Option } from './combobox.ts';

/** What a suggestion leads to: a page, or filters and the words that are left. */
export type Choice = { url: string } | Interpretation;

export type Suggestion = Option<Choice, Group>;

/** An insats found by its title. */
export interface NameHit {
  titel: string;
  url: string;
  isAvslutad: boolean;
}

const MAX = 8;
const MAX_PER_GROUP = 4;

const toFilter = ({ kind: key, id }: KnownName, rest: string): Interpretation => ({
  ...(key === 'kommun' && { kommun: id }),
  malgrupper: key === 'malgrupp' ? [id] : [],
  metoder: key === 'metod' ? [id] : [],
  rest,
});

const isSame = (a: Interpretation, b: Interpretation): boolean =>
  a.rest === b.rest &&
  a.kommun === b.kommun &&
  a.alder === b.alder &&
  a.malgrupper.join() === b.malgrupper.join() &&
  a.metoder.join() === b.metoder.join();

/** Some of every kind before many of one. */
function select(all: readonly Suggestion[]): Suggestion[] {
  const byGroup = groups.map((group) => all.filter((one) => one.group === group));
  const chosen = new Set<Suggestion>();
  for (let place = 0; place < MAX_PER_GROUP; place += 1)
    for (const one of byGroup.flatMap((group) => group.slice(place, place + 1))) if (chosen.size < MAX) chosen.add(one);
  return byGroup.flat().filter((one) => chosen.has(one));
}

/** Makes suggestions for a text, from the known names and the titles that the search found. */
export function makeSuggester(
  known: readonly KnownName[],
): (text: string, nameHits: readonly NameHit[]) => readonly Suggestion[] {
  const interpret = createInterpreter(known);
  const complete = createCompleter(known);
  const names = new Map(known.map(({ kind: key, id, words }) => [`${key}/${id}`, words[0] ?? id]));
  const nameOf = (key: KnownName['kind'], id: string): string => names.get(`${key}/${id}`) ?? id;

  const best = (choice: Interpretation): Suggestion => {
    const filters = [
      ...(choice.kommun === undefined ? [] : [kommunName(nameOf('kommun', choice.kommun))]),
      ...choice.malgrupper.map((id) => nameOf('malgrupp', id)),
      ...choice.metoder.map((id) => nameOf('metod', id)),
      ...(choice.alder === undefined ? [] : [alderInWords(choice.alder)]),
    ];
    const text = [...filters, ...(choice.rest === '' ? [] : [wordInWords(choice.rest)])].join(' + ');
    return { group: 'bast', text, kind: suggestionTexts.kind.bast, choice };
  };
  const single = ({ known, name, rest }: Completion): Suggestion => ({
    group: known.kind,
    text: known.words[0] ?? known.id,
    kind: kindInWords(known.kind, name === known.words[0] ? undefined : name),
    choice: toFilter(known, rest),
  });
  const insats = ({ titel, url, isAvslutad }: NameHit): Suggestion => ({
    group: 'insats',
    text: titel,
    kind: isAvslutad ? suggestionTexts.avslutad : suggestionTexts.kind.insats,
    choice: { url },
  });

  return (text, nameHits) => {
    const whole = interpret(text);
    const { kommun, malgrupper, metoder, alder, rest } = whole;
    const filters = [kommun, alder, ...malgrupper, ...metoder].filter((one) => one !== undefined);
    const completions = complete(text);
    const same = completions.find((one) => isSame(toFilter(one.known, one.rest), whole));
    // A single filter is called what it is.
    const alone = filters.length === 1 && rest === '' ? same : undefined;
    return select([
      ...(filters.length > 0 ? [alone ? { ...single(alone), group: 'bast' as const } : best(whole)] : []),
      ...nameHits.map(insats),
      ...completions.filter((one) => one !== same).map(single),
    ]);
  };
}
