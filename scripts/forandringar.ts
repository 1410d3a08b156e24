// `npm run forandringar`: changes the content as its editors do, each way in a copy of the project, and asks of each
// copy what a proposal is asked (`npm test -- --forslag`). Facts may change without a red test.
// `-- bekraftat nya` tries some of the ways.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { edits } from '../tests/changes/edits.ts';
import { Refusal, run, script, step } from './lib/run.mjs';

/** The project as it stands, with what is not committed, and its packages. */
function copyProject(root: string): void {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const file of files.split('\0').filter((name) => name !== '' && existsSync(name)))
    cpSync(file, path.join(root, file), { force: true });
  symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'));
}

await script(async () => {
  const chosen = process.argv.slice(2);
  const unknown = chosen.find((id) => !edits.some((edit) => edit.id === id));
  if (unknown !== undefined)
    throw new Refusal(`"${unknown}" är inget sätt att ändra. Välj bland ${edits.map(({ id }) => id).join(', ')}.`);
  for (const { id, title, apply } of edits.filter((edit) => chosen.length === 0 || chosen.includes(edit.id))) {
    const root = mkdtempSync(path.join(tmpdir(), 'insatskatalogen-andrat-'));
    try {
      await step(`När ${title} (${id})`, async () => {
        copyProject(root);
        apply(root);
        await run('node', ['scripts/test.mjs', '--forslag'], { cwd: root });
      });
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  }
  console.log('\nInget av det gjorde ett prov rött.');
  return 0;
});
