import { z } from 'zod';
import type { CheckResult } from '../../check/check.ts';
import type { Fault } from '../../reading/faults.ts';
import { changeSchema, compare, MAX_PATH, type FilePair } from './changes.ts';
import { shorten } from './markdown.ts';

const MAX_FILES = 400;
const MAX_FINDINGS = 200;
const MAX_TEXT = 400;

const findingSchema = z.object({
  file: z.string().max(MAX_PATH),
  line: z.int().min(1),
  text: z.string().max(MAX_TEXT),
  action: z.string().max(MAX_TEXT),
});
export type Finding = z.infer<typeof findingSchema>;

const count = z.int().min(0).max(1_000_000);
const findings = z.array(findingSchema).max(MAX_FINDINGS);

/** What a proposal changes and what the check says of it: small, and safe to take from anybody. */
export const summarySchema = z.strictObject({
  version: z.literal(2),
  changes: z.array(changeSchema).max(MAX_FILES),
  /** Changed files of content/ past those above. */
  more: count,
  /** Changed files outside content/. */
  outside: count,
  /** Missing when the check could not be run. Faults are those of all content, advice that of changed files. */
  check: z.strictObject({ faultCount: count, adviceCount: count, faults: findings, advice: findings }).optional(),
});
export type Summary = z.infer<typeof summarySchema>;

const toFinding = ({ file, line, text, action }: Fault): Finding => ({
  file: file.slice(0, MAX_PATH),
  line,
  text: shorten(text, MAX_TEXT / 2),
  action: shorten(action, MAX_TEXT / 2),
});

/** The advice about files that a proposal changes: what is said of others is not for whoever proposes it. */
export const adviceAbout = (pairs: readonly FilePair[], { advice }: CheckResult): Fault[] => {
  const changed = new Set(pairs.map(({ file }) => file));
  return advice.filter(({ file }) => changed.has(file));
};

/** Joins what git says has changed with what the check answered, if it could be run. */
export function summarise(pairs: readonly FilePair[], outside: number, checked?: CheckResult): Summary {
  const advice = checked ? adviceAbout(pairs, checked) : [];
  return {
    version: 2,
    changes: pairs.slice(0, MAX_FILES).map(compare),
    more: Math.max(0, pairs.length - MAX_FILES),
    outside,
    ...(checked && {
      check: {
        faultCount: checked.faults.length,
        adviceCount: advice.length,
        faults: checked.faults.slice(0, MAX_FINDINGS).map(toFinding),
        advice: advice.slice(0, MAX_FINDINGS).map(toFinding),
      },
    }),
  };
}
