import { today } from '../reading/settings.ts';
import { sortFaults, type Fault } from '../reading/faults.ts';
import { findFiles } from '../reading/files.ts';
import { readContent } from '../reading/content.ts';
import { findContradictions } from './contradictions/all.ts';
import { findMassConfirmations } from './rules/confirmations.ts';
import { findWrongDates } from './rules/dates.ts';
import { findDraftNames } from './rules/draft-names.ts';
import { findLoops } from './rules/chains.ts';
import { findDeadLinks } from './rules/links.ts';
import { findForeignKommuner } from './rules/area.ts';
import { findBrokenReferences } from './rules/references.ts';
import { findDuplicates } from './rules/unique.ts';
import { findAdvice } from './advice/all.ts';

/** What the check says: `faults` must be mended before anything is published, `advice` stops nothing. */
export type CheckResult = { files: number; faults: Fault[]; advice: Fault[] };

type Options = {
  /** The day to count from, `YYYY-MM-DD`; else `BYGGDATUM`, else the day in Sweden. */
  today?: string;
  /** Told the number of files before they are read. */
  onStart?: (files: number) => void;
  /** Leaves the advice out, for those who show none. */
  onlyFaults?: boolean;
};

/** Checks all of `root`/content in one run and returns every fault and every advice, by file and line. */
export function checkContent(
  root: string,
  { today: day = today(), onStart, onlyFaults = false }: Options = {},
): CheckResult {
  const files = findFiles(root);
  onStart?.(files.texts.length);
  const content = readContent(root, files);
  const contradictions = findContradictions(content);
  const faults = [
    ...files.faults,
    ...content.faults,
    ...findBrokenReferences(content),
    ...findDuplicates(content),
    ...findLoops(content),
    ...findWrongDates(content, day),
    ...findForeignKommuner(content),
    ...findDeadLinks(content),
    ...findMassConfirmations(content),
    ...findDraftNames(content),
    ...contradictions.flatMap((one) => (one.isCertain ? [one.fault] : [])),
  ];
  const advice = onlyFaults ? [] : findAdvice(content, contradictions, day);
  return { files: files.texts.length, faults: sortFaults(faults), advice: sortFaults(advice) };
}
