import { capitalise } from '../../i18n/phrases.ts';
import { isFolder, samlingar, samlingsnamn } from '../../schema/samlingar.ts';
import { kinds, samlingOf, type FileChange, type Kind } from './changes.ts';
import type { Summary } from './summary.ts';

type Words = { en: string; flera: string; heading: string };

/** What becomes of an insats, one and many, and the heading over those. */
export const KIND_WORDS: Readonly<Record<Kind, Words>> = {
  new: { en: '1 ny insats', flera: 'nya', heading: 'Nya insatser' },
  changed: { en: '1 ändrad insats', flera: 'ändrade', heading: 'Ändrade insatser' },
  confirmed: { en: '1 bekräftad insats', flera: 'bekräftade', heading: 'Bekräftade insatser' },
  ended: { en: '1 insats avslutas', flera: 'avslutas', heading: 'Insatser som avslutas' },
  moved: { en: '1 insats byter adress', flera: 'byter adress', heading: 'Insatser som byter adress' },
  removed: { en: '1 insats tas bort', flera: 'tas bort', heading: 'Insatser som tas bort' },
};
const isVerb: ReadonlySet<Kind> = new Set(['ended', 'moved', 'removed']);

const LISTS: Words = { en: 'lista med ord', flera: 'listor med ord', heading: 'Listor med ord' };
const OTHERS: Words = { en: 'annan fil', flera: 'andra filer', heading: 'Andra filer i content/' };

/** The rest of content/, in the order of the table. */
const groups = [
  ...samlingsnamn
    .filter((name) => name !== 'insatser' && isFolder(samlingar[name]))
    .map((name) => {
      const { words } = samlingar[name];
      return { words: { ...words, heading: capitalise(words.flera) }, has: (file: string) => samlingOf(file) === name };
    }),
  {
    words: LISTS,
    has: (file: string) => {
      const name = samlingOf(file);
      return name !== undefined && !isFolder(samlingar[name]);
    },
  },
  { words: OTHERS, has: (file: string) => samlingOf(file) === undefined },
];

export const insatserOf = (changes: readonly FileChange[], kind: Kind): FileChange[] =>
  changes.filter((change) => samlingOf(change.file) === 'insatser' && change.kind === kind);

export type Group = { words: Words; changes: FileChange[] };

/** What changes besides insatser, by kind of file. */
export const otherGroups = (changes: readonly FileChange[]): Group[] =>
  groups
    .map(({ words, has }) => ({ words, changes: changes.filter(({ file }) => has(file)) }))
    .filter((group) => group.changes.length > 0);

/** "1 ny insats, 2 ändrade": the noun is said once, with the first number. */
const countInsatser = (changes: readonly FileChange[]): string[] =>
  kinds
    .map((kind) => ({ kind, count: insatserOf(changes, kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }, index) => {
      const { en, flera } = KIND_WORDS[kind];
      if (index > 0) return count === 1 ? en.replace(/ insats(?= |$)/, '') : `${String(count)} ${flera}`;
      if (count === 1) return en;
      return isVerb.has(kind) ? `${String(count)} insatser ${flera}` : `${String(count)} ${flera} insatser`;
    });

function countGroup({ words, changes }: Group): string {
  const [first, ...rest] = changes;
  if (first?.entries && samlingOf(first.file) === 'ordlista' && rest.length === 0) {
    const { added, changed, removed } = first.entries;
    return `${String(added.length + changed.length + removed.length)} ord i ordlistan`;
  }
  return `${String(changes.length)} ${changes.length === 1 ? words.en : words.flera}`;
}

const countFindings = ({ check }: Summary): string => {
  if (!check) return '';
  const { faultCount, adviceCount } = check;
  if (faultCount === 0 && adviceCount === 0) return '; inga fel';
  return `; ${[faultCount > 0 ? `${String(faultCount)} fel` : '', adviceCount > 0 ? `${String(adviceCount)} råd` : ''].filter(Boolean).join(', ')}`;
};

/** One line, as "1 ny insats, 2 ändrade; 3 råd". */
export function toHeadline(summary: Summary): string {
  const parts = [...countInsatser(summary.changes), ...otherGroups(summary.changes).map(countGroup)];
  return `${parts.length === 0 ? 'Inget innehåll ändras' : parts.join(', ')}${countFindings(summary)}`;
}
