import type { Fel } from '../reading/faults.ts';

// The runner's own escaping: actions/toolkit, packages/core/src/command.ts.
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const egenskap = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function annotering(kommando: 'error' | 'warning', titel: string, { fil, rad, kolumn, text, gor }: Fel): string {
  const egenskaper = Object.entries({ file: fil, line: String(rad), col: String(kolumn), title: titel })
    .map(([namn, varde]) => `${namn}=${egenskap(varde)}`)
    .join(',');
  return `::${kommando} ${egenskaper}::${data(`${text} ${gor}`)}`;
}

/** Workflow commands that put each fault at its line in the pull request. */
export const felannoteringar = (fel: readonly Fel[]): string[] => fel.map((ett) => annotering('error', 'Fel', ett));

/** The same for advice. GitHub shows no more than ten of a step: those about other files had better be left out. */
export const radannoteringar = (tips: readonly Fel[]): string[] => tips.map((ett) => annotering('warning', 'Råd', ett));

/**
 * A log in which no line is a command, for it quotes what strangers have written. `token` is one
 * that they cannot guess: https://docs.github.com/actions, "Stopping and starting workflow commands".
 */
export const utanKommandon = (text: string, token: string): string =>
  `::stop-commands::${token}\n${text}\n::${token}::`;
