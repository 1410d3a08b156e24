import { moreText } from '../../i18n/sok.ts';
import type { Card } from '../../search/fields.ts';
import type { Hit } from '../../search/ask/outcome.ts';
import { part } from '../templates.ts';
import { drawHit, type Context } from './hit.ts';

/** A list of hits or near misses: of them only those asked for are drawn. */
export interface HitList {
  name: 'traffar' | 'nara';
  hits: readonly Hit[];
}

/** So many are drawn at once; the rest come by a button. */
export const PER_TIME = { traffar: 50, nara: 10 };

/** The insatser of its first rows. */
export const firstOf = ({ hits }: HitList, count: number): number[] =>
  hits.slice(0, count).map(({ insats }) => insats.number);

/** Draws the rows that are not there yet, up to `count` in all. Their cards must have been fetched. */
export function drawRows(
  { name, hits }: HitList,
  count: number,
  cards: ReadonlyMap<number, Card>,
  context: Context,
): void {
  const list = part(context.root, name);
  const rows = hits.slice(list.childElementCount, count).map((hit) => {
    const card = cards.get(hit.insats.number);
    if (!card) throw new Error('En träff ritades innan dess kort var hämtat.');
    return drawHit(hit, card, name === 'nara', context);
  });
  list.append(...rows);
}

/** The button below a list, when there are more. @param draw draws up to so many rows */
export function drawMoreButton(
  { name, hits }: HitList,
  root: HTMLElement,
  draw: (count: number) => Promise<void>,
): void {
  const list = part(root, name);
  const more = part(root, `${name}-fler`);
  const drawn = list.childElementCount;
  more.hidden = drawn >= hits.length;
  more.textContent = moreText(hits.length - drawn);
  more.onclick = () => {
    more.onclick = null;
    void draw(drawn + PER_TIME[name]).then(() => list.children[drawn]?.querySelector('a')?.focus());
  };
}
