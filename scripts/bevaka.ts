/** Checks content/ again each time a file is saved, for a code editor's list of problems: `npm run bevaka`. */
import { watch } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { granska } from '../src/check/check.ts';
import { BORJAR, KLART, somProblem } from '../src/redaktion/editor/watch.ts';

/** An editor that saves all its files does so in one go. */
const SAMLA_MS = 150;

const rot = process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url));

function titta(): void {
  console.log(BORJAR);
  try {
    for (const rad of somProblem(granska(rot))) console.log(rad);
  } catch (fel) {
    // A file may go away while it is read; the next change brings the next look.
    console.error(fel);
  }
  console.log(KLART);
}

let vantar: NodeJS.Timeout | undefined;
watch(path.join(rot, 'content'), { recursive: true }, () => {
  clearTimeout(vantar);
  vantar = setTimeout(titta, SAMLA_MS);
});
titta();
