// `npm run relevans`: asks the built site the judged questions, and three other engines beside it.
// `-- --vi` asks our site alone and shows where it falls short; `-- --hoj` raises the floors.
import { existsSync, writeFileSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import type { Katalog } from '../src/model/views.ts';
import { compare, raise, readFloors, writeFloors, type Reached } from '../tests/relevans/floors.ts';
import { mean, score, type Answer } from '../tests/relevans/measures.ts';
import { miniSearch, orama } from '../tests/relevans/peers.ts';
import { plainPagefind } from '../tests/relevans/plain-pagefind.ts';
import { readSets, type QuestionSet } from '../tests/relevans/questions.ts';
import { among, FILE, report, type Result } from '../tests/relevans/report.ts';
import { ourSite, type Search } from '../tests/relevans/site.ts';
import { details } from '../tests/relevans/tuning.ts';
import { records } from '../tests/relevans/words.ts';
import { prepareBrowser } from './lib/browser.mjs';
import { readCatalogue } from '../src/model/read.ts';
import { script, step, Stopp } from './lib/run.mjs';
import { serve } from './lib/serve.mjs';

type Engine = [name: string, begin: () => Search | Promise<Search>];

const oursAlone = process.argv.includes('--vi');
const raising = process.argv.includes('--hoj');

function engines(browser: Browser, url: string, katalog: Katalog): Engine[] {
  const { all, answering } = records(katalog);
  const ours: Engine = ['Insatskatalogen', async () => ourSite(await browser.newPage({ locale: 'sv-SE' }), url)];
  if (oursAlone) return [ours];
  return [
    ours,
    ['Pagefind', async () => answering(await plainPagefind(await browser.newPage(), url, all))],
    ['MiniSearch', () => answering(miniSearch(all))],
    ['Orama', async () => answering(await orama(all))],
  ];
}

async function askAll(sets: readonly QuestionSet[], katalog: Katalog): Promise<Result[]> {
  const questions = sets.flatMap((set) => set.questions);
  const browser = await chromium.launch({ executablePath: await prepareBrowser(), args: ['--no-sandbox'] });
  const { url, stop } = await serve(4350);
  const results: Result[] = [];
  try {
    for (const [engine, begin] of engines(browser, url, katalog)) {
      const answers: Answer[] = [];
      await step(`Ställer ${questions.length} frågor till ${engine}`, async () => {
        const search = await begin();
        for (const question of questions) answers.push({ question, hits: await search(question) });
      });
      results.push({ engine, answers });
    }
  } finally {
    stop();
    await browser.close();
  }
  return results;
}

/** Says how our site stands to its floors, and gives the exit code. */
function keepFloors(reached: Reached): number {
  if (raising) writeFloors(raise(readFloors(), reached));
  const { below, above } = compare(reached, readFloors());
  if (above) console.log('Bättre än golven. Höj dem med: npm run relevans -- --hoj');
  if (below.length === 0) return 0;
  console.error(`${below.join('\n')}\nSe vilka frågor det gäller med: npm run relevans -- --vi`);
  return 1;
}

await script(async () => {
  if (!existsSync('dist/index.html')) throw new Stopp('Det finns ingen byggd webbplats. Kör först: npm run build');
  const katalog = readCatalogue();
  const sets = readSets('tests/relevans/fragor', katalog);
  const results = await askAll(sets, katalog);
  const ours = results.slice(0, 1);
  const text = await report(sets, results);
  if (oursAlone) console.log(ours.flatMap(({ answers }) => answers.flatMap(details)).join('\n'));
  else writeFileSync(FILE, text);
  console.log(text.slice(text.indexOf('## ')));
  return keepFloors(
    Object.fromEntries(
      sets.map((set) => [set.name, mean(among(ours, set.questions).flatMap(({ answers }) => answers.map(score)))]),
    ),
  );
});
