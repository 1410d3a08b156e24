import { ANSWER_ICON } from '../../model/answers.ts';
import { HINDER, type Names } from '../../i18n/reasons.ts';
import { quoted, drawnSearchTexts } from '../../i18n/sok.ts';
import { statusInWords } from '../../i18n/status.ts';
import { insatsUrl } from '../../model/urls.ts';
import type { Card } from '../../search/fields.ts';
import type { Hit } from '../../search/ask/outcome.ts';
import type { Excerpt } from '../../search/ask/pagefind.ts';
import type { TextAnswer } from '../../search/ask/text-search.ts';
import type { PageElement } from '../frame.ts';
import { reasonRow, reasonRows } from '../reasons.ts';
import { icon, part, setLink, template } from '../templates.ts';
import { whenNear } from './visible.ts';

/** What all that is drawn of an answer is drawn from. */
export interface Context {
  root: PageElement;
  names: Names;
  /** The words asked for and what they found, when words were asked for. */
  text: TextAnswer | undefined;
}

const inBold = (text: string): HTMLElement => {
  const bold = document.createElement('b');
  bold.textContent = text;
  return bold;
};

function markObstacle(row: HTMLElement): void {
  const text = part(row, 'text');
  text.replaceChildren(inBold(HINDER + text.textContent));
  row.dataset['helrad'] = '';
}

function drawExcerpt(place: HTMLElement, words: string, excerpt: Excerpt): void {
  if (excerpt.length === 0) return;
  place.replaceChildren(`${words}: `);
  for (const { text, isMarked } of excerpt) {
    const node = document.createElement(isMarked ? 'b' : 'span');
    node.textContent = text;
    place.append(node);
  }
}

/** The words that hit; the piece of the text, a file of its own, is filled in for those who come near it. */
function wordRows({ root, text }: Context, record: number | undefined): HTMLElement[] {
  if (!text || record === undefined) return [];
  const reason = text.reasonFor(record);
  if (reason.words.length === 0) return [];
  const words = quoted(reason.words);
  const row = reasonRow(root, 'stammer', words);
  whenNear(row, () => {
    reason.fetchExcerpt().then(
      (excerpt) => {
        drawExcerpt(part(row, 'text'), words, excerpt);
      },
      // The hit stands without its piece of text; nothing else depends on it.
      () => undefined,
    );
  });
  return [row];
}

/** One hit or near miss, drawn from the server's template with the reasons that were used to find it. */
export function drawHit({ insats, match }: Hit, card: Card, isNearMiss: boolean, context: Context): HTMLElement {
  const { root, names } = context;
  const row = template(root, isNearMiss ? 'nara' : 'traff');
  if (isNearMiss) row.dataset['naraInsats'] = card.id;
  else {
    row.dataset['insats'] = card.id;
    row.dataset['passar'] = match.unknowns > 0 ? 'okant' : 'ja';
  }
  setLink(row, 'titel', insatsUrl(card.id), card.titel);
  part(row, 'ingress').textContent = card.ingress;

  const reasons = [
    ...reasonRows(root, match, names, markObstacle),
    ...wordRows(context, insats.records[match.spar]),
    ...(card.inteFor[match.spar] ?? []).map((text) => reasonRow(root, 'emot', drawnSearchTexts.keepInMind + text)),
  ];
  const list = part(row, 'skal');
  list.append(...reasons);
  list.hidden = reasons.length === 0;

  const egenAnmalan = card.egenAnmalan;
  part(row, 'egen').append(icon(root, ANSWER_ICON[egenAnmalan]), drawnSearchTexts.egenAnmalan[egenAnmalan]);
  const status = statusInWords({ ...insats, datum: card.date });
  part(row, 'status').append(icon(root, status.form), status.text);

  const button = part(row, 'listknapp');
  button.dataset['listknapp'] = card.id;
  part(button, 'listtitel').textContent = card.titel;
  return row;
}
