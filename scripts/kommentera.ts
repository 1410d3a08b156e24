/**
 * Run by GitHub only, in a job that may write on pull requests: `node scripts/kommentera.ts <file>`.
 * It is main's own code; the file is what the proposal's job left.
 */
import { lstatSync, readFileSync } from 'node:fs';
import { github } from '../src/redaktion/forslag/github.ts';
import { kommentera } from '../src/redaktion/forslag/comment.ts';
import { script, Stopp } from './lib/run.mjs';

const MAX_BYTES = 4 * 1024 * 1024;

/** The text of a regular file of reasonable size. A link could lead to a file of the machine's own. */
const lasFil = (fil: string): string | undefined => {
  const post = lstatSync(fil, { throwIfNoEntry: false });
  return post?.isFile() && post.size <= MAX_BYTES ? readFileSync(fil, 'utf8') : undefined;
};

const miljo = (namn: string): string => {
  const varde = process.env[namn];
  if (varde) return varde;
  throw new Stopp(`${namn} saknas. Skriptet körs av GitHub och inte för hand.`);
};

await script(async () => {
  const handelse: unknown = JSON.parse(readFileSync(miljo('GITHUB_EVENT_PATH'), 'utf8'));
  const anrop = github(miljo('GITHUB_TOKEN'), miljo('GITHUB_API_URL'));
  console.log(await kommentera(handelse, lasFil(process.argv[2] ?? ''), anrop));
  return 0;
});
