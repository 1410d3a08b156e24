import type { Fel } from '../../check/fel.ts';

// `.vscode/tasks.json` looks for exactly these; a test holds the two together.
export const BORJAR = 'Granskar …';
export const KLART = 'Klart';

/** Words from content are quoted here: none of them may start a line of its own. */
const enRad = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');

const rad =
  (grad: 'error' | 'warning') =>
  ({ fil, rad, kolumn, text, gor }: Fel): string =>
    `${enRad(fil)}:${String(rad)}:${String(kolumn)} ${grad}: ${enRad(`${text} ${gor}`)}`;

/** What the check says, a line each, as a code editor's list of problems reads it. */
export const somProblem = ({ fel, tips = [] }: { fel: readonly Fel[]; tips?: readonly Fel[] }): string[] => [
  ...fel.map(rad('error')),
  ...tips.map(rad('warning')),
];
