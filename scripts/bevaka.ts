/**
 * Checks the content again each time a file is saved, for a code editor's list of problems: `npm run bevaka`.
 * `.vscode/tasks.json` looks for exactly the lines that it prints.
 */
import { existsSync, watch } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent } from '../src/check/check.ts';
import { makeVisible } from '../src/reading/characters.ts';
import type { Fault } from '../src/reading/faults.ts';
import { contentFolders } from '../src/reading/settings.ts';

/** An editor that saves all its files does so in one go. */
const COLLECT_MS = 150;

const root = process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url));

/** Words from content are quoted in a fault: none of them may start a line of its own. */
const toProblem =
  (severity: 'error' | 'warning') =>
  ({ file, line, column, text, action }: Fault): string =>
    `${makeVisible(file)}:${String(line)}:${String(column)} ${severity}: ${makeVisible(`${text} ${action}`)}`;

function look(): void {
  console.log('Granskar …');
  try {
    const { faults, advice } = checkContent(root);
    for (const line of [...faults.map(toProblem('error')), ...advice.map(toProblem('warning'))]) console.log(line);
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
