import { page } from './sida.ts';

page(async () => {
  const [{ loadIndex }, answer] = await Promise.all([import('./orama-klient.ts'), fetch('/index.json')]);
  const json: unknown = await answer.json();
  return loadIndex(json);
});
