import type { Insats } from '../../schema/insats.ts';
import type { Fault, KeyPath } from '../../reading/faults.ts';
import { faultAt, type ReadContent } from '../../reading/content.ts';
import type { Entry } from '../../reading/entry.ts';

type Arrow = { to: string; keyPath: KeyPath };
type Relation<T> = { key: string; arrows: (data: T) => Arrow[]; mustEnd: boolean };

const arrow = (to: string | undefined, ...keyPath: KeyPath): Arrow[] => (to === undefined ? [] : [{ to, keyPath }]);

const IN_INSATS: Relation<Insats>[] = [
  {
    key: 'seIstallet',
    mustEnd: false,
    arrows: (data) => data.seIstallet.flatMap((item, index) => arrow(item.insats, 'seIstallet', index, 'insats')),
  },
  {
    key: 'ersattAv',
    mustEnd: true,
    arrows: (data) => data.ersattAv.flatMap((item, index) => arrow(item.insats, 'ersattAv', index, 'insats')),
  },
  { key: 'delAv', mustEnd: true, arrows: (data) => arrow(data.delAv, 'delAv') },
];
const IN_TERM: Relation<{ bredare?: string | undefined }>[] = [
  { key: 'bredare', mustEnd: true, arrows: (data) => arrow(data.bredare, 'bredare') },
];

const arrowsOf = <T>({ data }: Entry<T>, relation: Relation<T>): Arrow[] =>
  data === undefined ? [] : relation.arrows(data);

type Arrows = ReadonlyMap<string, Arrow[]>;

/**
 * The entries from which one never comes to an end. The others are taken away from behind: first those
 * without arrows, then those whose arrows lead only to such, so that a long chain is walked once.
 */
function withoutEnd(byId: Arrows): Set<string> {
  const rest = new Map<string, number>();
  const backward = new Map<string, string[]>();
  for (const [id, arrows] of byId) {
    const others = arrows.filter(({ to }) => to !== id && byId.has(to));
    rest.set(id, others.length);
    for (const { to } of others) {
      const already = backward.get(to);
      if (already) already.push(id);
      else backward.set(to, [id]);
    }
  }
  const ending = [...rest].flatMap(([id, count]) => (count === 0 ? [id] : []));
  // The list grows while it is walked.
  for (const id of ending) {
    rest.delete(id);
    for (const before of backward.get(id) ?? []) {
      const count = (rest.get(before) ?? 0) - 1;
      rest.set(before, count);
      if (count === 0) ending.push(before);
    }
  }
  return new Set(rest.keys());
}

/** The ids on the shortest way from `first` back to `home`, if there is one. */
function wayHome(home: string, byId: Arrows, first: string): string[] | undefined {
  const before = new Map<string, string | undefined>([[first, undefined]]);
  for (const id of before.keys()) {
    if (id === home) {
      const way: string[] = [];
      for (let step: string | undefined = id; step !== undefined; step = before.get(step)) way.unshift(step);
      return way;
    }
    for (const { to } of byId.get(id) ?? []) if (!before.has(to)) before.set(to, id);
  }
  return undefined;
}

function checkRelation<T>(entries: Entry<T>[], relation: Relation<T>): Fault[] {
  const byId = new Map(entries.map((entry) => [entry.id, arrowsOf(entry, relation)]));
  const files = new Map(entries.map(({ id, file }) => [id, file]));
  const endless = relation.mustEnd ? withoutEnd(byId) : new Set<string>();
  const told = new Set<string>();
  return entries
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((entry) =>
      arrowsOf(entry, relation).flatMap(({ to, keyPath }) => {
        if (to === entry.id)
          return [
            faultAt(entry, keyPath, {
              typ: 'self-reference',
              text: `"${relation.key}" pekar på den egna filen.`,
              action: 'Peka på en annan, eller ta bort posten.',
            }),
          ];
        const way = endless.has(entry.id) && !told.has(entry.id) ? wayHome(entry.id, byId, to) : undefined;
        if (!way) return [];
        // A loop is told once, in its first file by name, not once in each of its files.
        for (const id of way) told.add(id);
        return [
          faultAt(entry, keyPath, {
            typ: 'loop',
            others: way.flatMap((id) => (id === entry.id ? [] : (files.get(id) ?? []))),
            text: `"${relation.key}" går runt: ${[entry.id, ...way].join(' → ')}.`,
            action: 'Ta bort "' + relation.key + '" i den av filerna där det inte stämmer.',
          }),
        ];
      }),
    );
}

/** Nothing points at itself, and following `ersattAv`, `delAv` or `bredare` always comes to an end. */
export const findLoops = ({ samlingar: { insatser, metoder, malgrupper } }: ReadContent): Fault[] => [
  ...IN_INSATS.flatMap((relation) => checkRelation(insatser.entries, relation)),
  ...IN_TERM.flatMap((relation) => [
    ...checkRelation(metoder.entries, relation),
    ...checkRelation(malgrupper.entries, relation),
  ]),
];
