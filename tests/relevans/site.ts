import type { Page } from '@playwright/test';
import { Refusal } from '../../scripts/lib/run.mjs';
import type { Question } from './questions.ts';

/** One way to answer questions; gives ids of insatser, the best first. */
export type Search = (question: Question) => Promise<string[]>;

/** A question as an address of the search page. Ended insatser are judged too. */
export function fragment({ fraga, filter: { alder, kommun, malgrupp, metod, egen } }: Question): string {
  const parts = new URLSearchParams();
  if (fraga !== '') parts.set('q', fraga);
  if (alder !== undefined) parts.set('alder', String(alder));
  if (kommun !== undefined) parts.set('kommun', kommun);
  if (malgrupp.length > 0) parts.set('malgrupp', malgrupp.join(','));
  if (metod.length > 0) parts.set('metod', metod.join(','));
  if (egen) parts.set('egen', '1');
  parts.set('avslutade', '1');
  return parts.toString();
}

const withStatus = (...statuses: string[]): string =>
  statuses.map((status) => `[data-sokstatus="${status}"]`).join(', ');

/** Our own built site, asked through its address in the one page. */
export async function ourSite(page: Page, url: string): Promise<Search> {
  const go = (hash: string) =>
    page.evaluate((wanted) => {
      location.hash = wanted;
    }, hash);
  const settled = (...statuses: string[]) => page.locator(withStatus(...statuses)).waitFor({ state: 'attached' });

  await page.goto(`${url}sok/`);
  return async (question) => {
    // By way of no search at all, so that the hits of one question are never taken for the next one's.
    await go('');
    await settled('vilande');
    await go(fragment(question));
    await settled('traffar', 'inga', 'fel');
    if ((await page.locator(withStatus('fel')).count()) > 0)
      throw new Refusal(`Sökningen svarade med ett fel på fråga ${question.id}: "${question.fraga}".`);
    return page
      .locator('[data-insats]')
      .evaluateAll((hits) => hits.map((hit) => hit.getAttribute('data-insats') ?? ''));
  };
}
