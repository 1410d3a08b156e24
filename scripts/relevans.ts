// `npm run relevans`: asks the built site the judged questions, on the frozen catalogue they were judged on.
// `-- --levande` asks live content instead, as a report; `-- --alla` shows each question that falls short;
// `-- --hoj` raises the floors.
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { serveFolder } from '../tests/fixtures/server.ts';
import { compare, raise, readFloors, writeFloors, type Reached } from '../tests/relevans/floors.ts';
import { mean, score, type Answer } from '../tests/relevans/measures.ts';
import { readSets, type QuestionSet } from '../tests/relevans/questions.ts';
import { among, tables } from '../tests/relevans/report.ts';
import { ourSite } from '../tests/relevans/site.ts';
import { details } from '../tests/relevans/tuning.ts';
import { readKatalog } from '../src/model/read.ts';
import { prepareBrowser } from './lib/browser.mjs';
import { script, step, Refusal } from './lib/run.mjs';
import { BEDOMD, isBuilt, LEVANDE } from './lib/sites.mjs';

const { values: options } = parseArgs({
  options: {
    levande: { type: 'boolean', default: false },
    alla: { type: 'boolean', default: false },
    hoj: { type: 'boolean', default: false },
  },
});
const site = options.levande ? LEVANDE : BEDOMD;
// Whoever reads the content from here on reads the one that the site was built from.
Object.assign(process.env, site.env);

async function ask(sets: readonly QuestionSet[]): Promise<Answer[]> {
  const questions = sets.flatMap((set) => set.questions);
  const browser = await chromium.launch({ executablePath: await prepareBrowser(), args: ['--no-sandbox'] });
  const { url, stop } = await serveFolder(site.folder);
  const answers: Answer[] = [];
  try {
    await step(`Ställer ${String(questions.length)} frågor`, async () => {
      const search = await ourSite(await browser.newPage({ locale: 'sv-SE' }), url);
      for (const question of questions) answers.push({ question, hits: await search(question) });
    });
  } finally {
    stop();
    await browser.close();
  }
  return answers;
}

/** Says how our site stands to its floors, and gives the exit code. */
function keepFloors(reached: Reached): number {
  if (options.hoj) writeFloors(raise(readFloors(), reached));
  const { below, above } = compare(reached, readFloors());
  if (above) console.log('Bättre än golven. Höj dem med: npm run relevans -- --hoj');
  if (below.length === 0) return 0;
  console.error(`${below.join('\n')}\nSe vilka frågor det gäller med: npm run relevans -- --alla`);
  return 1;
}

await script(async () => {
  if (!isBuilt(site))
    throw new Refusal(
      options.levande
        ? 'Det finns ingen byggd webbplats. Kör först: npm run build'
        : 'Den bedömda katalogen är inte byggd. Kör: npm test -- --bara bedomd,relevans',
    );
  // What live content no longer has, nobody can be asked to find.
  const sets = readSets('tests/relevans/fragor', readKatalog(), options.levande ? 'skip' : 'refuse');
  const results = [{ engine: 'Insatskatalogen', answers: await ask(sets) }];
  if (options.alla) console.log(results.flatMap(({ answers }) => answers.flatMap(details)).join('\n'));
  console.log(tables(sets, results));
  if (options.levande) return 0;
  return keepFloors(
    Object.fromEntries(
      sets.map((set) => [set.name, mean(among(results, set.questions).flatMap(({ answers }) => answers.map(score)))]),
    ),
  );
});
