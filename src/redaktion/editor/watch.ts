import type { Fel } from '../../reading/faults.ts';
import type { Granskning } from '../../check/check.ts';
import { synlig } from '../../reading/characters.ts';

// `.vscode/tasks.json` looks for exactly these; a test holds the two together.
export const BORJAR = 'Granskar …';
export const KLART = 'Klart';

const rad =
  (grad: 'error' | 'warning') =>
  ({ fil, rad, kolumn, text, gor }: Fel): string =>
    `${synlig(fil)}:${String(rad)}:${String(kolumn)} ${grad}: ${synlig(`${text} ${gor}`)}`;

/**
 * What the check says, a line each, as a code editor's list of problems reads it.
 * Words from content are quoted there: none of them may start a line of its own.
 */
export const somProblem = ({ fel, tips }: Pick<Granskning, 'fel' | 'tips'>): string[] => [
  ...fel.map(rad('error')),
  ...tips.map(rad('warning')),
];
