import { reasonInWords, type Names } from '../i18n/reasons.ts';
import { REASON_ICON } from '../model/answers.ts';
import type { Match, Reason } from '../model/match.ts';
import { icon, part, template } from './templates.ts';

/** A row from the page's template: a drawn shape and what it means here. */
export function reasonRow(root: ParentNode, shape: string, text: string): HTMLElement {
  const row = template(root, 'skal');
  part(row, 'tecken').append(icon(root, shape));
  part(row, 'text').textContent = text;
  return row;
}

/** Why an insats fits, in the words of the search: obstacles first. @param mark lets a row say that it is an obstacle */
export function reasonRows(
  root: ParentNode,
  { reasons, obstacles }: Pick<Match, 'reasons' | 'obstacles'>,
  names: Names,
  mark: (row: HTMLElement) => void,
): HTMLElement[] {
  const toRow = (reason: Reason): HTMLElement => {
    const { fit, text } = reasonInWords(reason, names);
    return reasonRow(root, REASON_ICON[fit], text);
  };
  const first = obstacles.map(toRow);
  first.forEach(mark);
  return [...first, ...reasons.filter(({ fit }) => fit !== 'passar-inte').map(toRow)];
}
