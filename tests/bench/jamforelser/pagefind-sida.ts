import * as z from 'zod/mini';
import { page } from './sida.ts';

const ADDRESS = '/pagefind/pagefind.js';

interface Answer {
  results: { data: () => Promise<{ url: string; meta: { title: string; ingress: string } }> }[];
}
const isFunction = (value: unknown): boolean => typeof value === 'function';
const script = z.looseObject({
  init: z.custom<() => Promise<void>>(isFunction),
  search: z.custom<(q: string) => Promise<Answer>>(isFunction),
});

page(async () => {
  const pagefind = script.parse(await import(/* @vite-ignore */ ADDRESS));
  await pagefind.init();
  return async (q) => {
    const { results } = await pagefind.search(q);
    const shown = await Promise.all(results.slice(0, 10).map(({ data }) => data()));
    return shown.map(({ url, meta }) => ({ url, titel: meta.title, ingress: meta.ingress }));
  };
});
