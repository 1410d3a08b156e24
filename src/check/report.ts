import type { Fel } from '../reading/faults.ts';
import type { Granskning } from './check.ts';
import { synlig } from '../reading/characters.ts';

const plats = ({ fil, rad, kolumn }: Fel): string => `${synlig(fil)}:${String(rad)}:${String(kolumn)}`;

/**
 * One fault or advice as people read it: where, what is wrong, and on a line of its own what to do.
 * Words from content are quoted there: none of them may start a line or colour a terminal.
 */
export const somText = (fel: Fel): string => `${plats(fel)}  ${synlig(fel.text)}\n    ${synlig(fel.gor)}`;

/** "0 fel och 12 råd i 144 filer" */
export const sammanfattning = ({ filer, fel, tips }: Granskning): string =>
  `${String(fel.length)} fel och ${String(tips.length)} råd i ${String(filer)} filer`;

const avdelning = (rubrik: string, lista: readonly Fel[]): string[] =>
  lista.length === 0 ? [] : [rubrik, ...lista.map(somText)];

/** Everything for a person in a terminal: errors first, then advice, and last how many of each. */
export const somLista = (granskning: Granskning): string =>
  [
    ...avdelning('FEL: det här måste rättas.', granskning.fel),
    ...avdelning('RÅD: det här kan bli bättre, men stoppar inget.', granskning.tips),
    sammanfattning(granskning),
  ].join('\n\n');
