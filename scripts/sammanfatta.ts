/**
 * `npm run sammanfatta`: what a proposal changes in content/, and what the check says of it.
 * `-- --fran <commit> --till <commit>` compares other commits than main and the latest,
 * `--fil <namn>` also writes the answer as JSON for the job that comments on the pull request.
 */
import { randomUUID } from 'node:crypto';
import { appendFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { annotateAdvice, withoutCommands } from '../src/check/annotations.ts';
import { checkContent, type CheckResult } from '../src/check/check.ts';
import { toMarkdown } from '../src/redaktion/forslag/summary-text.ts';
import { adviceAbout, summarise } from '../src/redaktion/forslag/summary.ts';
import { compareCommits } from '../src/redaktion/git.ts';
import { script } from './lib/run.mjs';

const tryCheck = (root: string): CheckResult | undefined => {
  try {
    return checkContent(root);
  } catch (error) {
    // The summary is wanted most of all when something is badly wrong; it then says that the check did not run.
    console.error(error);
    return undefined;
  }
};

await script(async () => {
  const { values } = parseArgs({
    options: {
      rot: { type: 'string', default: fileURLToPath(new URL('..', import.meta.url)) },
      fran: { type: 'string', default: 'main' },
      till: { type: 'string', default: 'HEAD' },
      fil: { type: 'string' },
    },
  });
  const { pairs, outside } = await compareCommits(values.rot, values.fran, values.till);
  const checked = tryCheck(values.rot);
  const summary = summarise(pairs, outside, checked);
  const text = toMarkdown(summary);
  if (process.env['GITHUB_ACTIONS'] === 'true') {
    if (checked) console.log(annotateAdvice(adviceAbout(pairs, checked)).join('\n'));
    console.log(withoutCommands(text, randomUUID()));
  } else console.log(text);
  if (values.fil !== undefined) writeFileSync(values.fil, JSON.stringify(summary));
  const stepSummary = process.env['GITHUB_STEP_SUMMARY'];
  if (stepSummary) appendFileSync(stepSummary, `${text}\n`);
  return 0;
});
