// Checks that every internal link, anchor and asset of a built site leads somewhere.
import { globSync } from 'node:fs';
import { brokenLinks } from './lib/links.ts';
import { basePath, readPages } from './lib/site.ts';

const folder = process.argv[2] ?? 'dist';
const pages = readPages(folder);
const files = new Set(globSync('**/*.*', { cwd: folder }).map((file) => `/${file.replaceAll('\\', '/')}`));
// Pages may give their own full address; any origin of our own would do where none is set.
const origin = new URL(process.env['SITE_URL'] ?? 'https://insatskatalogen.github.io').origin;
const broken = brokenLinks({ pages, files, base: basePath(), origin });

for (const { page, target, why } of broken) console.error(`${page}  ${target}\n   ${why}`);
console.log(`${String(pages.length)} sidor, ${String(broken.length)} länkar som inte leder rätt.`);
process.exitCode = broken.length > 0 || pages.length === 0 ? 1 : 0;
