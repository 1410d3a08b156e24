/**
 * Run by GitHub only, in a job that may write on pull requests: `node scripts/kommentera.ts <file>`.
 * It is main's own code; the file is what the proposal's job left.
 */
import { lstatSync, readFileSync } from 'node:fs';
import { putComment } from '../src/redaktion/forslag/comment.ts';
import { openGitHub, variable } from '../src/redaktion/forslag/github.ts';
import { Refusal } from '../src/redaktion/refusal.ts';
import { script } from './lib/run.mjs';

const MAX_BYTES = 4 * 1024 * 1024;

/** The text of a regular file of reasonable size. A link could lead to a file of the machine's own. */
const readText = (file: string): string | undefined => {
  const found = lstatSync(file, { throwIfNoEntry: false });
  return found?.isFile() && found.size <= MAX_BYTES ? readFileSync(file, 'utf8') : undefined;
};

const needed = (name: string): string => {
  const value = variable(name);
  if (value) return value;
  throw new Refusal(`${name} saknas. Skriptet körs av GitHub och inte för hand.`);
};

await script(async () => {
  const event: unknown = JSON.parse(readFileSync(needed('GITHUB_EVENT_PATH'), 'utf8'));
  const github = openGitHub(needed('GITHUB_TOKEN'), { api: needed('GITHUB_API_URL') });
  console.log(await putComment(event, readText(process.argv[2] ?? ''), github));
  return 0;
});
