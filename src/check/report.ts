import type { Fault } from '../reading/faults.ts';
import type { CheckResult } from './check.ts';
import { makeVisible } from '../reading/characters.ts';

const place = ({ file, line, column }: Fault): string => `${makeVisible(file)}:${String(line)}:${String(column)}`;

/**
 * One fault or advice as people read it: where, what is wrong, and on a line of its own what to do.
 * Words from content are quoted there: none of them may start a line or colour a terminal.
 */
export const toText = (fault: Fault): string =>
  `${place(fault)}  ${makeVisible(fault.text)}\n    ${makeVisible(fault.action)}`;

/** "0 fel och 12 råd i 144 filer" */
export const summarize = ({ files, faults, advice }: CheckResult): string =>
  `${String(faults.length)} fel och ${String(advice.length)} råd i ${String(files)} filer`;

const section = (heading: string, list: readonly Fault[]): string[] =>
  list.length === 0 ? [] : [heading, ...list.map(toText)];

/** One fault or advice for programs, whose keys are Swedish as everything else that people read. */
const toRecord = ({ file, line, column, typ, text, action }: Fault) => ({
  fil: file,
  rad: line,
  kolumn: column,
  typ,
  text,
  gor: action,
});

/** Everything for programs, as JSON. */
export const toJson = ({ files, faults, advice }: CheckResult): string =>
  JSON.stringify({ filer: files, fel: faults.map(toRecord), tips: advice.map(toRecord) }, null, 2);

/** Everything for a person in a terminal: errors first, then advice, and last how many of each. */
export const toList = (result: CheckResult): string =>
  [
    ...section('FEL: det här måste rättas.', result.faults),
    ...section('RÅD: det här kan bli bättre, men stoppar inget.', result.advice),
    summarize(result),
  ].join('\n\n');
