import { insatsCount } from '../../i18n/phrases.ts';
import {
  announcement,
  leftOutText,
  hiddenText,
  wordNotesFor,
  heading,
  drawnSearchTexts,
  vagInText,
} from '../../i18n/sok.ts';
import { criteriaOf } from '../../search/ask/criteria.ts';
import type { Card, DoorsFile } from '../../search/fields.ts';
import type { Outcome } from '../../search/ask/outcome.ts';
import type { Query } from '../../search/ask/query.ts';
import type { PageElement } from '../frame.ts';
import { part, setLink, setNote, template } from '../templates.ts';
import { drawChips } from './chips.ts';
import type { Context } from './hit.ts';
import { drawRows, PER_TIME, type HitList } from './hit-list.ts';
import { forgetUnseen } from './visible.ts';

/** The named states of a search. */
export type Status = 'vilande' | 'laddar' | 'traffar' | 'inga' | 'fel';

/** So many rows are drawn before the rest: more than a screen holds. */
const FIRST = 10;
/** Only a search that takes longer than this, in milliseconds, says that it goes on. */
const SLOW = 300;

/** One answer, with all that it takes to draw it. */
export interface Answer {
  lists: readonly [hits: HitList, nearMisses: HitList];
  hidden: number;
  query: Query;
  /** What the address said that was not understood. */
  leftOut: readonly string[];
  /** Anything at all was asked for. */
  isAsked: boolean;
  /** What to tell about the words: which were mended or left out. */
  wordNotes: string[];
  context: Context;
}

export function toAnswer(
  { hits, nearMisses, hidden, words }: Outcome,
  query: Query,
  leftOut: readonly string[],
  context: Context,
): Answer {
  const isAsked = criteriaOf(query).length > 0;
  const lists = [
    { name: 'traffar', hits },
    { name: 'nara', hits: isAsked ? nearMisses : [] },
  ] as const;
  const { text } = context;
  const wordNotes = text ? wordNotesFor(text, words?.lacking ?? [], hits.length > 0) : [];
  return { lists, hidden, query, leftOut, isAsked, wordNotes, context };
}

let slow: ReturnType<typeof setTimeout> | undefined;

function writeHeading(root: HTMLElement, text: string): void {
  clearTimeout(slow);
  slow = undefined;
  part(root, 'rubrik').textContent = text;
}

/** Sets the named state: the attribute and what is seen in it. */
export function showStatus(page: PageElement, status: Status): void {
  page.setStatus<Status>(status, { fel: ['fel'] }, part(page, 'resultat'), 'sokstatus');
  if (status === 'laddar')
    slow ??= setTimeout(() => {
      writeHeading(page, drawnSearchTexts.loading);
    }, SLOW);
}

function drawVagIn({ root, names }: Context, vagarIn: DoorsFile, kommun: string): void {
  const panel = part(root, 'vagin');
  panel.hidden = false;
  panel.dataset['kommun'] = kommun;
  const name = names.kommun(kommun);
  part(panel, 'vagin-rubrik').textContent = `Vägen in i ${name}`;
  const rows = (vagarIn[kommun] ?? []).map(({ text, forbund, insats }) => {
    const row = template(root, 'vag');
    part(row, 'text').textContent = text;
    for (const [place, target] of Object.entries({ insats, forbund })) {
      setLink(row, place, target?.url ?? '', target?.namn ?? '').hidden = target === undefined;
    }
    return row;
  });
  part(panel, 'vagin-lista').replaceChildren(...(rows.length > 0 ? rows : [vagInText(name)]));
}

/** Draws a search that could not be made: what was asked stands, hits of an older question do not. */
export function drawFault(query: Query, context: Context): void {
  const { root } = context;
  for (const name of ['traffar', 'nara']) {
    const list = part(root, name);
    // The list that the server drew is no answer to a question; it stays and serves.
    if (list.querySelector('[data-insats], [data-nara-insats]')) list.replaceChildren();
    list.style.minHeight = '';
    part(root, `${name}-fler`).hidden = true;
  }
  drawChips(context, query);
  for (const name of ['naradel', 'tom', 'dolda', 'ordnot', 'individ', 'vagin', 'bastForst'])
    part(root, name).hidden = true;
  writeHeading(root, drawnSearchTexts.faultHeading);
  part(root, 'hoppa').textContent = drawnSearchTexts.faultHeading;
  showStatus(root, 'fel');
  root.announce(drawnSearchTexts.faults);
}

/** How many rows of a list are drawn first: as many hits as may be, near misses if there is room left. */
export const firstCount = ({ name }: HitList, { lists: [{ hits }] }: Answer): number =>
  name === 'traffar' ? FIRST : Math.max(0, FIRST - hits.length);

/** Draws what is seen first: the heading, the chips, the notes and the first rows. The rest is from an older answer. */
export function drawFirst(answer: Answer, cards: ReadonlyMap<number, Card>): void {
  const { lists, hidden, query, leftOut, isAsked, wordNotes, context } = answer;
  const { root } = context;
  const count = lists[0].hits.length;
  forgetUnseen();
  for (const list of lists) {
    const place = part(root, list.name);
    // The page keeps its height until the list is whole, so that it does not jump, nor loses its place.
    place.style.minHeight = list.hits.length > firstCount(list, answer) ? `${String(place.offsetHeight)}px` : '';
    place.replaceChildren();
    drawRows(list, firstCount(list, answer), cards, context);
    part(root, `${list.name}-fler`).hidden = true;
  }
  drawChips(context, query);
  writeHeading(root, isAsked ? heading(count, criteriaOf(query).length) : `${drawnSearchTexts.all}: ${String(count)}`);
  part(root, 'bastForst').hidden = !isAsked || count < 2;
  part(root, 'tom').hidden = count > 0;
  part(root, 'naradel').hidden = part(root, 'nara').childElementCount === 0;
  part(root, 'individ').hidden = query.alder === undefined && !query.egen;
  const panel = part(root, 'vagin');
  panel.hidden ||= panel.dataset['kommun'] !== query.kommun;
  setNote(root, 'dolda', hidden === 0 || count === 0 ? '' : hiddenText(hidden));
  setNote(root, 'ordnot', wordNotes.join(' '));
  setNote(root, 'bortvalt', leftOut.length === 0 ? '' : leftOutText(leftOut), 'bortvalt-text');
  part(root, 'hoppa').textContent = count === 0 ? 'Visa vad du kan göra' : `Visa ${insatsCount(count)}`;
}

/** Draws the rest: the lists to their full first length, and whom to ask. */
export function drawRest(
  { lists, query, context }: Answer,
  cards: ReadonlyMap<number, Card>,
  vagarIn: DoorsFile,
): void {
  const { root } = context;
  for (const list of lists) {
    drawRows(list, PER_TIME[list.name], cards, context);
    part(root, list.name).style.minHeight = '';
  }
  part(root, 'naradel').hidden = lists[1].hits.length === 0;
  if (query.kommun !== undefined) drawVagIn(context, vagarIn, query.kommun);
}

/** What a screen reader is told when the search has settled. */
export const announcementOf = ({ lists: [{ hits }, nearMisses], query, leftOut, isAsked, wordNotes }: Answer): string =>
  [
    ...wordNotes,
    ...(leftOut.length === 0 ? [] : [leftOutText(leftOut)]),
    ...(isAsked ? [announcement(heading(hits.length, criteriaOf(query).length), nearMisses.hits.length)] : []),
  ].join(' ');
