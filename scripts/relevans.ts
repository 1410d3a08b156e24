// `npm run relevans`: asks the built site the judged questions and says how well it answers.
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { isMiss, mean, score, type Answer } from '../tests/relevans/measures.ts';
import { readSets } from '../tests/relevans/questions.ts';
import { ourSite } from '../tests/relevans/site.ts';
import { prepareBrowser } from './lib/browser.mjs';
import { readCatalogue } from './lib/katalog.ts';
import { script, step, Stopp } from './lib/run.mjs';
import { serve } from './lib/serve.mjs';

await script(async () => {
  if (!existsSync('dist/index.html')) throw new Stopp('Det finns ingen byggd webbplats. Kör först: npm run build');
  const sets = readSets('tests/relevans/fragor', readCatalogue());
  const questions = sets.flatMap((set) => set.questions);
  const browser = await chromium.launch({ executablePath: await prepareBrowser(), args: ['--no-sandbox'] });
  const { url, stop } = await serve(4350);
  const answers: Answer[] = [];
  try {
    const search = await ourSite(await browser.newPage({ locale: 'sv-SE' }), url);
    await step(`Ställer ${questions.length} frågor till webbplatsen`, async () => {
      for (const question of questions) answers.push({ question, hits: await search(question) });
    });
  } finally {
    stop();
    await browser.close();
  }
  for (const answer of answers) {
    const { question, hits } = answer;
    if (!isMiss(score(answer))) continue;
    const first = hits.slice(0, 5).map((id) => `${id} ${question.relevans[id] ?? '–'}`);
    console.log(`${question.id} "${question.fraga}" (${question.typ}): ${first.join(', ') || 'inga träffar'}`);
  }
  console.log(mean(answers.map(score)));
  return 0;
});
