import type { Fault } from '../reading/faults.ts';

// The runner's own escaping: actions/toolkit, packages/core/src/command.ts.
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function annotation(command: 'error' | 'warning', title: string, { file, line, column, text, action }: Fault): string {
  const properties = Object.entries({ file, line: String(line), col: String(column), title })
    .map(([name, value]) => `${name}=${property(value)}`)
    .join(',');
  return `::${command} ${properties}::${data(`${text} ${action}`)}`;
}

/** Workflow commands that put each fault at its line in the pull request. */
export const annotateFaults = (faults: readonly Fault[]): string[] =>
  faults.map((one) => annotation('error', 'Fel', one));

/** The same for advice. GitHub shows no more than ten of a step: those about other files had better be left out. */
export const annotateAdvice = (advice: readonly Fault[]): string[] =>
  advice.map((one) => annotation('warning', 'Råd', one));

/**
 * A log in which no line is a command, for it quotes what strangers have written. `token` is one
 * that they cannot guess: https://docs.github.com/actions, "Stopping and starting workflow commands".
 */
export const withoutCommands = (text: string, token: string): string =>
  `::stop-commands::${token}\n${text}\n::${token}::`;
