// `npm run granska`: checks everything in content/ and tells what is wrong, where, and what to do.
// `-- --json` prints the answer as JSON and nothing else.
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { annotateFaults, withoutCommands } from '../src/check/annotations.ts';
import { checkContent, type CheckResult } from '../src/check/check.ts';
import { toJson, toList } from '../src/check/report.ts';
import { script, Refusal } from './lib/run.mjs';

/** In GitHub Actions faults stand at their lines. Advice is left to `npm run sammanfatta`, which knows what has changed. */
function print(result: CheckResult): void {
  if (process.env['GITHUB_ACTIONS'] === 'true') {
    console.log(annotateFaults(result.faults).join('\n'));
    console.log(withoutCommands(toList(result), randomUUID()));
  } else console.log(`\n${toList(result)}`);
}

await script(() => {
  const words = process.argv.slice(2);
  const unknown = words.find((word) => word.startsWith('-') && word !== '--json');
  if (unknown !== undefined)
    throw new Refusal(`Flaggan "${unknown}" finns inte. Skriv npm run granska, eller npm run granska -- --json.`);
  const json = words.includes('--json');
  const root = words.find((word) => !word.startsWith('-')) ?? fileURLToPath(new URL('..', import.meta.url));

  const result = checkContent(root, {
    onStart: (fileCount) => {
      if (!json) console.log(`Granskar ${String(fileCount)} filer …`);
    },
  });
  if (json) console.log(toJson(result));
  else print(result);
  return Promise.resolve(result.faults.length > 0 ? 1 : 0);
});
