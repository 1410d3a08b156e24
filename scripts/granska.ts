// `npm run granska`: checks everything in content/ and tells what is wrong, where, and what to do.
// `-- --json` prints the answer as JSON and nothing else.
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { annotateFaults, withoutCommands } from '../src/check/annotations.ts';
import { checkContent, type CheckResult } from '../src/check/check.ts';
import { toJson, toList } from '../src/check/report.ts';
import { script, Stopp } from './lib/run.mjs';

/** In GitHub Actions faults stand at their lines. Advice is left to `npm run sammanfatta`, which knows what has changed. */
function skrivUt(granskning: CheckResult): void {
  if (process.env['GITHUB_ACTIONS'] === 'true') {
    console.log(annotateFaults(granskning.faults).join('\n'));
    console.log(withoutCommands(toList(granskning), randomUUID()));
  } else console.log(`\n${toList(granskning)}`);
}

await script(() => {
  const orden = process.argv.slice(2);
  const okand = orden.find((ord) => ord.startsWith('-') && ord !== '--json');
  if (okand !== undefined)
    throw new Stopp(`Flaggan "${okand}" finns inte. Skriv npm run granska, eller npm run granska -- --json.`);
  const json = orden.includes('--json');
  const rot = orden.find((ord) => !ord.startsWith('-')) ?? fileURLToPath(new URL('..', import.meta.url));

  const granskning = checkContent(rot, {
    onStart: (filer) => {
      if (!json) console.log(`Granskar ${String(filer)} filer …`);
    },
  });
  if (json) console.log(toJson(granskning));
  else skrivUt(granskning);
  return Promise.resolve(granskning.faults.length > 0 ? 1 : 0);
});
