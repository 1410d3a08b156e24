import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { BEDOMD, buildCommand } from '../../scripts/lib/sites.mjs';
import { readKatalog } from '../../src/model/read.ts';
import { serveFolder } from '../fixtures/server.ts';
import type { Answer } from '../relevans/measures.ts';
import { readSets } from '../relevans/questions.ts';
import { FILE, report, type Result } from '../relevans/report.ts';
import { ourSite, type Search } from '../relevans/site.ts';
import { miniSearch, orama } from './jamforelser/peers.ts';
import { plainPagefind } from './jamforelser/plain-pagefind.ts';
import { records } from './jamforelser/words.ts';

type Engine = [name: string, begin: () => Search | Promise<Search>];

/** Asks our site and three other engines the judged questions, and writes how they answer. Gives the file's name. */
export async function compareAnswers(browser: Browser, tell: (what: string) => void): Promise<string> {
  Object.assign(process.env, BEDOMD.env);
  tell('bygger den bedömda katalogen');
  execFileSync(process.execPath, buildCommand(BEDOMD), { stdio: 'ignore' });
  const katalog = readKatalog();
  const sets = readSets('tests/relevans/fragor', katalog);
  const { url, stop } = await serveFolder(BEDOMD.folder);
  const { all, answering } = records(katalog);
  const engines: Engine[] = [
    ['Insatskatalogen', async () => ourSite(await browser.newPage({ locale: 'sv-SE' }), url)],
    ['Pagefind', async () => answering(await plainPagefind(await browser.newPage(), url, all))],
    ['MiniSearch', () => answering(miniSearch(all))],
    ['Orama', async () => answering(await orama(all))],
  ];
  const results: Result[] = [];
  try {
    for (const [engine, begin] of engines) {
      tell(`ställer frågorna till ${engine}`);
      const search = await begin();
      const answers: Answer[] = [];
      for (const question of sets.flatMap(({ questions }) => questions))
        answers.push({ question, hits: await search(question) });
      results.push({ engine, answers });
    }
  } finally {
    stop();
  }
  writeFileSync(FILE, await report(sets, results));
  return FILE;
}
