// `npm run bench`: speed and scale of the search beside its peers, on made-up catalogues of the whole country.
import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { format } from 'prettier';
import { measure, type Result } from '../tests/bench/measure.ts';
import { report, section } from '../tests/bench/report.ts';
import { prepareBrowser } from './lib/browser.mjs';
import { script, seconds, Stopp } from './lib/run.mjs';

const SIZES = [100, 1_000, 5_000, 10_000];
const REPORT = 'tests/bench/README.md';

await script(async () => {
  const asked = process.argv.slice(2).map(Number);
  if (asked.some((size) => !Number.isInteger(size) || size < 1))
    throw new Stopp('Skriv antal insatser som hela tal: npm run bench -- 100 1000');
  const begun = Date.now();
  const browser = await chromium.launch({ executablePath: await prepareBrowser(), args: ['--no-sandbox'] });
  const results: Result[] = [];
  try {
    for (const size of asked.length > 0 ? asked : SIZES) {
      const result = await measure(size, browser, (what) => {
        console.log(`${seconds(begun)}  ${size} insatser: ${what} …`);
      });
      results.push(result);
      console.log(`\n${section(result)}\n`);
      // After each size: what hours have measured is not lost with what comes after.
      writeFileSync(REPORT, await format(report(results), { parser: 'markdown' }));
    }
  } finally {
    await browser.close();
  }
  console.log(`Klart efter ${seconds(begun)}. Tabellerna står i ${REPORT}.`);
  return 0;
});
