import { page } from './sida.ts';

page(async () => {
  const [{ loadIndex }, answer] = await Promise.all([import('./minisearch-klient.ts'), fetch('/index.json')]);
  return loadIndex(await answer.text());
});
