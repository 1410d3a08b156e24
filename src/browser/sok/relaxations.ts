import { insatsCount } from '../../i18n/phrases.ts';
import { drawnSearchTexts } from '../../i18n/sok.ts';
import { without, type Relaxation } from '../../search/ask/criteria.ts';
import type { Card } from '../../search/fields.ts';
import { writeQuery, type Query } from '../../search/ask/query.ts';
import { part, setLink, template } from '../templates.ts';
import { inWords } from './chips.ts';
import type { Context } from './hit.ts';

/** The insatser that a suggestion names. */
export const examplesOf = ({ hits }: Relaxation): number[] => hits.slice(0, 2).map(({ insats }) => insats.number);

function drawRow({ root }: Context, query: Query, text: string, count: number): HTMLElement {
  const row = template(root, 'lossning');
  const fragment = writeQuery(query);
  setLink(row, 'lank', fragment || '#', text).dataset['fragment'] = fragment;
  part(row, 'antal').textContent = insatsCount(count);
  return row;
}

/** Draws what could be loosened in a search that found nothing, with how much each thing opens. */
export function drawRelaxations(
  relaxations: readonly Relaxation[],
  hidden: number,
  query: Query,
  cards: ReadonlyMap<number, Card>,
  context: Context,
): void {
  const rows = relaxations.map((relaxation) => {
    const { criterion, hits } = relaxation;
    const row = drawRow(context, without(query, criterion), inWords(criterion, query, context).removal, hits.length);
    const names = examplesOf(relaxation).flatMap((number) => cards.get(number)?.titel ?? []);
    part(row, 'exempel').textContent = ` – ${names.join(', ')}${hits.length > 2 ? ' …' : ''}`;
    return row;
  });
  if (hidden > 0) rows.push(drawRow(context, { ...query, avslutade: true }, drawnSearchTexts.ended, hidden));
  part(context.root, 'lossningar').replaceChildren(...rows);
}
