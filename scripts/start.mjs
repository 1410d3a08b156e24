// @ts-check
// `npm start`: from a fresh clone to a site in the browser.
import { once } from 'node:events';
import { run, script, step } from './lib/run.mjs';
import { serve } from './lib/serve.mjs';
import { commandFile, prepare } from './lib/setup.mjs';

await script(async () => {
  await prepare('Steg 1 av 3');
  await step('Steg 2 av 3: bygger webbplatsen', () => run('node', [commandFile('astro'), 'build']));
  const { url, stop, server } = await step('Steg 3 av 3: startar servern', () => serve(4321));
  console.log(`\nKatalogen finns på ${url}\nAvsluta med Ctrl-C.`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
  await once(server, 'exit');
  return 0;
});
