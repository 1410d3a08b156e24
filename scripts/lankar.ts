// Checks that every internal link, anchor and asset of a built site leads somewhere. Other hosts are not asked.
import { globSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';
import { basePath } from './lib/site.ts';

const folder = process.argv[2] ?? 'dist';
/** A site in a folder of its host lies in a folder of that name here as well. */
const root = basePath() === '/' ? folder : dirname(folder);
const pages = globSync('**/*.html', { cwd: folder }).map((file) => relative(root, join(folder, file)));

const checker = new LinkChecker();
const { links } = await checker.check({
  path: pages,
  serverRoot: root,
  checkFragments: true,
  retry: false,
  // Other hosts, and fragments with `=`: the state of a search is no place on a page.
  linksToSkip: (link) => Promise.resolve(!link.startsWith('http://127.0.0.1') || /#.*=/.test(link)),
});
const sound = links.filter(({ state }) => state === LinkState.OK);
const broken = links.filter(({ state }) => state === LinkState.BROKEN);

for (const { url, parent = '', status = 0 } of broken)
  console.error(`${parent}\n   ${url} leder ingenstans (${String(status)}).`);
console.log(
  `${String(pages.length)} sidor, ${String(sound.length)} länkar som leder rätt och ${String(broken.length)} som inte gör det.`,
);
process.exitCode = broken.length > 0 || sound.length <= pages.length ? 1 : 0;
