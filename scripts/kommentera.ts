/**
 * Run by GitHub only, in a job that may write on pull requests: `node scripts/kommentera.ts <file>`.
 * It is main's own code; the file is what the proposal's job left.
 */
import { lstatSync, readFileSync } from 'node:fs';
import { type Anrop, kommentera } from './lib/kommentar.ts';
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

const anrop: Anrop = async (metod, vag, kropp) => {
  const svar = await fetch(`${miljo('GITHUB_API_URL')}${vag}`, {
    method: metod,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${miljo('GITHUB_TOKEN')}`,
      'x-github-api-version': '2022-11-28',
    },
    ...(kropp && { body: JSON.stringify(kropp) }),
  });
  if (!svar.ok) throw new Stopp(`GitHub svarade ${String(svar.status)} på ${metod} ${vag}.`);
  return svar.json();
};

await script(async () => {
  const handelse: unknown = JSON.parse(readFileSync(miljo('GITHUB_EVENT_PATH'), 'utf8'));
  console.log(await kommentera(handelse, lasFil(process.argv[2] ?? ''), anrop));
  return 0;
});
