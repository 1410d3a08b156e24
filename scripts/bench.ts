// `npm run bench`: speed and scale of the search beside its peers, on made-up catalogues of the whole country.
// `-- 100 1000` measures some sizes, `-- granskning` the check alone, `-- relevans` how well the peers answer.
import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { format } from 'prettier';
import { checkReport, measureCheck } from '../tests/bench/granskning.ts';
import { measure, type Result } from '../tests/bench/measure.ts';
import { report, section } from '../tests/bench/report.ts';
import { compareAnswers } from '../tests/bench/relevans.ts';
import { prepareBrowser } from './lib/browser.mjs';
import { script, seconds, Refusal } from './lib/run.mjs';

const SIZES = [100, 1_000, 5_000, 10_000];
const REPORT = 'tests/bench/README.md';
const CHECK_REPORT = 'tests/bench/granskning.md';
const CHECK = 'granskning';
const ANSWERS = 'relevans';

const begun = Date.now();
const tell = (what: string): void => console.log(`${seconds(begun)}  ${what} …`);
const write = async (file: string, text: string): Promise<void> =>
  writeFileSync(file, await format(text, { parser: 'markdown' }));

async function search(sizes: readonly number[]): Promise<void> {
  const browser = await chromium.launch({ executablePath: await prepareBrowser(), args: ['--no-sandbox'] });
  const results: Result[] = [];
  try {
    for (const size of sizes) {
      const result = await measure(size, browser, (what) => {
        tell(`${size} insatser: ${what}`);
      });
      results.push(result);
      console.log(`\n${section(result)}\n`);
      // After each size: what hours have measured is not lost with what comes after.
      await write(REPORT, report(results));
    }
  } finally {
    await browser.close();
  }
  console.log(`Klart efter ${seconds(begun)}. Tabellerna står i ${REPORT}.`);
}

async function check(): Promise<void> {
  const text = checkReport(await measureCheck(tell));
  await write(CHECK_REPORT, text);
  console.log(`${text}\nKlart efter ${seconds(begun)}. Tabellen står i ${CHECK_REPORT}.`);
}

async function answers(): Promise<void> {
  const browser = await chromium.launch({ executablePath: await prepareBrowser(), args: ['--no-sandbox'] });
  try {
    const file = await compareAnswers(browser, tell);
    console.log(`Klart efter ${seconds(begun)}. Tabellen står i ${file}.`);
  } finally {
    await browser.close();
  }
}

await script(async () => {
  const asked = process.argv.slice(2);
  const sizes = asked.filter((word) => word !== CHECK && word !== ANSWERS).map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1))
    throw new Refusal('Skriv antal insatser som hela tal, granskning eller relevans: npm run bench -- 100 1000');
  if (sizes.length > 0 || asked.length === 0) await search(sizes.length > 0 ? sizes : SIZES);
  if (asked.includes(CHECK) || asked.length === 0) await check();
  if (asked.includes(ANSWERS) || asked.length === 0) await answers();
  return 0;
});
