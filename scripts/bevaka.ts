/**
 * Checks the content again each time a file is saved, for a code editor's list of problems: `npm run bevaka`.
 * `.vscode/tasks.json` looks for exactly the lines that it prints.
 */
import { existsSync, watch } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { granska } from '../src/check/check.ts';
import { synlig } from '../src/reading/characters.ts';
import type { Fel } from '../src/reading/faults.ts';
import { contentFolders } from '../src/reading/settings.ts';

/** An editor that saves all its files does so in one go. */
const COLLECT_MS = 150;

const root = process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url));

/** Words from content are quoted in a fault: none of them may start a line of its own. */
const toProblem =
  (severity: 'error' | 'warning') =>
  ({ fil, rad, kolumn, text, gor }: Fel): string =>
    `${synlig(fil)}:${String(rad)}:${String(kolumn)} ${severity}: ${synlig(`${text} ${gor}`)}`;

function look(): void {
  console.log('Granskar …');
  try {
    const { fel, tips } = granska(root);
    for (const line of [...fel.map(toProblem('error')), ...tips.map(toProblem('warning'))]) console.log(line);
  } catch (error) {
    // A file may go away while it is read; the next change brings the next look.
    console.error(error);
  }
  console.log('Klart');
}

let waiting: NodeJS.Timeout | undefined;
for (const folder of contentFolders().map((name) => path.join(root, name))) {
  if (!existsSync(folder)) continue;
  watch(folder, { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, COLLECT_MS);
  });
}
look();
