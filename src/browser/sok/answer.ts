import { findRelaxations } from '../../search/ask/criteria.ts';
import type { Fetcher } from '../../search/ask/fetcher.ts';
import { countPerValue, needsFacts, search, type Corpus, type Weigh } from '../../search/ask/outcome.ts';
import type { Query } from '../../search/ask/query.ts';
import type { Registry } from '../../search/ask/registry.ts';
import type { TextAnswer } from '../../search/ask/text-search.ts';
import type { PageElement, Question } from '../frame.ts';
import { announcementOf, drawFirst, drawRest, firstCount, showStatus, toAnswer, type Answer } from './draw.ts';
import type { QueryForm } from './form.ts';
import { drawMoreButton, drawRows, firstOf, PER_TIME, type HitList } from './hit-list.ts';
import { drawRelatedLists } from './related-lists.ts';
import { drawRelaxations, examplesOf } from './relaxations.ts';

export interface Asked extends Question {
  page: PageElement;
  form: QueryForm;
  fetcher: Fetcher;
  query: Query;
  /** What the address said that was not understood. */
  leftOut: readonly string[];
}

/** Resolves when what was drawn has been painted; at once where nobody sees it. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });

function drawCounts(form: QueryForm, corpus: Corpus, query: Query, weigh: Weigh): void {
  for (const [name, key] of [
    ['malgrupp', 'malgrupper'],
    ['metod', 'metoder'],
  ] as const) {
    const count = countPerValue(corpus, query, weigh, key);
    for (const box of form.boxes(name)) {
      const place = box.closest('label')?.querySelector('[data-antal]');
      if (place) place.textContent = String(count(box.value));
    }
  }
}

/** Lets the buttons below the lists fetch and draw more. */
function openMoreButtons({ lists, context }: Answer, { fetcher, isOld, fail }: Asked): void {
  const open = (list: HitList): void => {
    drawMoreButton(list, context.root, async (count) => {
      try {
        const cards = await fetcher.cards(firstOf(list, count));
        if (isOld()) return;
        drawRows(list, count, cards, context);
        open(list);
      } catch (fault) {
        fail(fault);
      }
    });
  };
  lists.forEach(open);
}

/** What it takes to read words is fetched when somebody first writes any. */
const loadTextSearch = () => import('../../search/ask/text-search.ts');

/** Fetches what a search for words needs, before the first word is written. Faults are told when it is used. */
export function prepare(fetcher: Fetcher): void {
  void Promise.all([loadTextSearch(), fetcher.words()]).catch(() => undefined);
}

async function askWords({ query, fetcher, isOld }: Asked, registry: Registry): Promise<TextAnswer | undefined> {
  if (query.q === '') return undefined;
  const [{ searchText }, words] = await Promise.all([loadTextSearch(), fetcher.words()]);
  return searchText(query.q, words, registry, isOld);
}

/**
 * Answers a question and draws the answer: the first hits as soon as their cards are there, all that belongs to
 * it when those have been painted. Resolves with what to announce, or with nothing when the question has grown
 * old. Throws when something cannot be fetched.
 */
export async function answer(asked: Asked): Promise<string | undefined> {
  const { page, form, fetcher, query, leftOut, isOld } = asked;
  const registry = await fetcher.registry();
  const { insatser } = registry;
  const [text, facts] = await Promise.all([askWords(asked, registry), needsFacts(query) ? fetcher.facts() : undefined]);
  if (isOld()) return undefined;
  // Words that say nothing of what is looked for leave no one out.
  const weigh = text && text.parts.length + text.unknowns.length > 0 ? text.weigh : undefined;
  const outcome = search({ insatser, facts }, query, weigh);
  const drawn = toAnswer(outcome, query, leftOut, { root: page, names: form.names, text });
  const isEmpty = outcome.hits.length === 0;

  // The list that nobody asked for stands there from the server; that there is none is said with what to do about it.
  const isInTwoSteps = drawn.isAsked && !isEmpty;
  if (isInTwoSteps) {
    const cards = await fetcher.cards(drawn.lists.flatMap((list) => firstOf(list, firstCount(list, drawn))));
    if (isOld()) return undefined;
    drawFirst(drawn, cards);
    await painted();
    if (isOld()) return undefined;
  }

  const [allFacts, vagarIn] = await Promise.all([
    fetcher.facts(),
    query.kommun === undefined ? {} : fetcher.vagarIn(),
    fetcher.cards(drawn.lists.flatMap((list) => firstOf(list, PER_TIME[list.name]))),
  ]);
  const corpus = { insatser, facts: allFacts };
  const relaxations = isEmpty ? findRelaxations(corpus, query, weigh) : [];
  const cards = await fetcher.cards(relaxations.flatMap(examplesOf));
  if (isOld()) return undefined;
  if (!isInTwoSteps) drawFirst(drawn, cards);
  drawRest(drawn, cards, vagarIn);
  openMoreButtons(drawn, asked);
  if (isEmpty) drawRelaxations(relaxations, drawn.hidden, query, cards, drawn.context);
  drawRelatedLists(corpus, query, drawn.context);
  drawCounts(form, corpus, query, weigh);
  showStatus(page, isEmpty ? 'inga' : drawn.isAsked ? 'traffar' : 'vilande');
  return announcementOf(drawn);
}
