import { criterionInWords } from '../../i18n/sok.ts';
import { criteriaOf, without, type Criterion } from '../../search/ask/criteria.ts';
import { writeQuery, type Query } from '../../search/ask/query.ts';
import { part, template } from '../templates.ts';
import type { Context } from './hit.ts';

/** A criterion as it is read out, "Ålder: " "17 år", and what takes it away. */
export function inWords(criterion: Criterion, query: Query, { names }: Context) {
  const { key: name, value } = criterionInWords(criterion, query, names);
  const key = value === '' ? name : `${name}: `;
  return { key, value, removal: `Ta bort ${key}${value}` };
}

/** Draws what has been chosen, one thing at a time, each with a way to take it away. */
export function drawChips(context: Context, query: Query): void {
  const { root } = context;
  const chips = criteriaOf(query).map((criterion) => {
    const chip = template(root, 'chip');
    const { key, value, removal } = inWords(criterion, query, context);
    const button = part(chip, 'knapp');
    part(chip, 'nyckel').textContent = key;
    part(chip, 'varde').textContent = value;
    button.setAttribute('aria-label', removal);
    button.dataset['fragment'] = writeQuery(without(query, criterion));
    return chip;
  });
  part(root, 'chips').replaceChildren(...chips);
  part(root, 'valda').hidden = chips.length === 0;
}
