// Weighs the built site against its budgets and shows the heaviest pages.
import { readFileSync } from 'node:fs';
import { basePath, readPages } from './lib/site.ts';
import { isTooHeavy, weigh, type Weight } from './lib/weigh.ts';

const SHOWN = 10;
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1).replace('.', ',')} kB`.padStart(9);

const row = ({ path, bytes, limit, ofScripts, scripts }: Weight): string =>
  `${kB(bytes)} av ${kB(limit)}, kvar ${kB(limit - bytes)}  ${path}${ofScripts ? ' (skript)' : ''}${scripts > 0 ? `  har ${String(scripts)} skript, ska ha 0` : ''}`;

const all = weigh(readPages('dist'), (path) => readFileSync(`dist${path}`), basePath()).sort(
  (a, b) => b.bytes / b.limit - a.bytes / a.limit,
);
const pages = all.filter(({ ofScripts }) => !ofScripts);
const scripts = all.filter(({ ofScripts }) => ofScripts);
const tooHeavy = all.filter(isTooHeavy);

console.log(`Tyngst av ${String(pages.length)} sidor (gzip):`);
for (const weight of [...pages.slice(0, SHOWN), ...scripts.slice(0, 1)]) console.log(row(weight));
if (tooHeavy.length > 0) console.error(`\nÖver sin gräns eller med skript:\n${tooHeavy.map(row).join('\n')}`);
process.exitCode = tooHeavy.length > 0 || pages.length === 0 ? 1 : 0;
