import type { Page } from '@playwright/test';
import { close, createIndex } from 'pagefind';
import { z } from 'zod';
import { recordText, type IndexRecord } from '../../../src/search/index/records.ts';
import type { WordSearch } from './words.ts';

async function buildIndex(records: readonly IndexRecord[]): Promise<Map<string, Uint8Array>> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('; '));
  for (const record of records) {
    const { url, titel } = record;
    const answer = await index.addCustomRecord({
      url,
      language: 'sv',
      content: recordText(record),
      meta: { title: titel },
    });
    if (answer.errors.length > 0) throw new Error(answer.errors.join('; '));
  }
  const { files } = await index.getFiles();
  await close();
  return new Map(files.map(({ path, content }) => [path, content]));
}

/** Runs in the browser, as text: what its import gives has no types. */
const ask = (pagefind: string, words: string): string => `(async () => {
  const { search } = await import(${JSON.stringify(pagefind)});
  const { results } = await search(${JSON.stringify(words)});
  return Promise.all(results.map(async (result) => (await result.data()).url));
})()`;

/** Pagefind as it comes, in its own browser part. @param url of the served site, whose page and policy are not used */
export async function plainPagefind(page: Page, url: string, records: readonly IndexRecord[]): Promise<WordSearch> {
  const files = await buildIndex(records);
  const home = `${url}enbart-pagefind/`;
  await page.route(`${home}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const path = pathname.slice(new URL(home).pathname.length);
    if (path === '') return route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="sv">' });
    const file = files.get(path);
    if (!file) return route.fulfill({ status: 404 });
    const contentType = path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
    return route.fulfill({ contentType, body: Buffer.from(file) });
  });
  await page.goto(home);
  return async (words) => z.array(z.string()).parse(await page.evaluate<unknown>(ask(`${home}pagefind.js`, words)));
}
