/**
 * `npm run sammanfatta`: what a proposal changes in content/, and what the check says of it.
 * `-- --fran <commit> --till <commit>` compares other commits than main and the latest,
 * `--fil <namn>` also writes the answer as JSON for the job that comments on the pull request.
 */
import { randomUUID } from 'node:crypto';
import { appendFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { radannoteringar, utanKommandon } from '../src/check/annotations.ts';
import { granska, type Granskning } from '../src/check/check.ts';
import { sammanfatta, tipsOm } from '../src/redaktion/forslag/summary.ts';
import { somMarkdown } from '../src/redaktion/forslag/summary-text.ts';
import { skillnad } from '../src/redaktion/forslag/diff.ts';
import { script } from './lib/run.mjs';

const provaGranska = (rot: string): Granskning | undefined => {
  try {
    return granska(rot);
  } catch (fel) {
    // The summary is wanted most of all when something is badly wrong; it then says that the check did not run.
    console.error(fel);
    return undefined;
  }
};

await script(() => {
  const { values } = parseArgs({
    options: {
      rot: { type: 'string', default: fileURLToPath(new URL('..', import.meta.url)) },
      fran: { type: 'string', default: 'main' },
      till: { type: 'string', default: 'HEAD' },
      fil: { type: 'string' },
    },
  });
  const { par, utanfor } = skillnad(values.rot, values.fran, values.till);
  const granskat = provaGranska(values.rot);
  const svar = sammanfatta(par, utanfor, granskat);
  const text = somMarkdown(svar);
  if (process.env['GITHUB_ACTIONS'] === 'true') {
    if (granskat) console.log(radannoteringar(tipsOm(par, granskat)).join('\n'));
    console.log(utanKommandon(text, randomUUID()));
  } else console.log(text);
  if (values.fil !== undefined) writeFileSync(values.fil, JSON.stringify(svar));
  const steg = process.env['GITHUB_STEP_SUMMARY'];
  if (steg) appendFileSync(steg, `${text}\n`);
  return Promise.resolve(0);
});
