import { insatsCount } from '../../i18n/phrases.ts';
import { QUESTIONS, drawnGuideTexts, noEgenText, unknownText, pageTitle } from '../../i18n/guide.ts';
import { queryUrl, type Query } from '../../search/ask/query.ts';
import { part, setLink, setNote, template } from '../templates.ts';
import { isAnswered, writeAnswers, type Answers } from './answers.ts';
import type { AnswerForm } from './form.ts';
import type { Counts } from './query.ts';

const voiceOf = ({ vem }: Answers): 'du' | 'person' | 'ingen' =>
  vem === 'sjalv' ? 'du' : vem === 'annan' || vem === 'arbete' ? 'person' : 'ingen';

/** Says every sentence to the person, or about the person. */
function drawVoice(root: HTMLElement, answers: Answers): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-rost]'))
    place.textContent = place.dataset[voiceOf(answers)] ?? place.textContent;
  part(root, 'egen-hjalp').hidden = answers.vem === 'arbete';
}

/** The heading of the question one is at. */
export const headingOf = (root: HTMLElement, steg: number): HTMLElement => part(root, `rubrik-${String(steg)}`);

/** Shows one question. @param page the page's own title */
export function drawStep(root: HTMLElement, answers: Answers, page: string): void {
  const { steg } = answers;
  drawVoice(root, answers);
  for (const [place, question] of QUESTIONS.entries()) {
    part(root, `steg-${String(place + 1)}`).hidden = place + 1 !== steg;
    part(root, `station-${question}`).dataset['lage'] = place + 1 === steg ? 'nu' : place + 1 < steg ? 'klar' : 'kvar';
  }
  setLink(root, 'tillbaka', writeAnswers({ ...answers, steg: Math.max(1, steg - 1) })).hidden = steg === 1;
  part(root, 'nasta-ord').textContent = steg === QUESTIONS.length ? drawnGuideTexts.show : drawnGuideTexts.next;
  document.title = pageTitle(steg, part(headingOf(root, steg), 'fraga').textContent, page);
}

/** The answers so far, each with a way back to its question. */
export function drawAnswers(root: HTMLElement, answers: Answers, form: AnswerForm): void {
  const rows = QUESTIONS.flatMap((question, place) => {
    const value = isAnswered(answers, question) ? form.inWords(answers, question) : undefined;
    if (value === undefined) return [];
    const row = template(root, 'svarsrad');
    const { kort } = drawnGuideTexts.questions[question];
    part(row, 'fraga').textContent = kort;
    part(row, 'varde').textContent = value;
    part(row, 'vilken').textContent = ` ${kort.toLowerCase()}`;
    setLink(row, 'andra', writeAnswers({ ...answers, steg: place + 1 })).hidden = place + 1 === answers.steg;
    return [row];
  });
  part(root, 'svarslista').replaceChildren(...rows);
  part(root, 'inga-svar').hidden = rows.length > 0;
}

export function drawLeftOut(root: HTMLElement, leftOut: readonly string[]): void {
  setNote(root, 'okant', leftOut.length === 0 ? '' : unknownText(leftOut));
}

/** How many fit, and the way to them. Nothing counted when the catalogue could not be fetched. */
export function drawCounts(root: HTMLElement, query: Query, counts: Counts | undefined): void {
  part(root, 'antal').textContent = counts ? insatsCount(counts.hits) : drawnGuideTexts.couldNotCount;
  part(root, 'antal-ord').hidden = !counts;
  const text = !counts
    ? drawnGuideTexts.showAnyway
    : counts.hits === 0
      ? drawnGuideTexts.noneAtAll
      : drawnGuideTexts.showNow;
  setLink(root, 'direkt', queryUrl(query), text);
  setNote(root, 'ingen-egen', counts?.withoutEgen ? noEgenText(counts.withoutEgen) : '', 'ingen-egen-text');
  setLink(root, 'utan-egen', queryUrl({ ...query, egen: false }));
}
