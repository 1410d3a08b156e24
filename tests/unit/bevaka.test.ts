import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { enInsatsFil, innehallsmapp } from '../fixtures/innehallsmapp.ts';

const PARTS = ['file', 'line', 'column', 'severity', 'message'] as const;
const taskSchema = z.object({
  script: z.string(),
  problemMatcher: z.object({
    pattern: z.object({ regexp: z.string(), ...Object.fromEntries(PARTS.map((part) => [part, z.number()])) }),
    background: z.object({ beginsPattern: z.string(), endsPattern: z.string() }),
  }),
});
/** VS Code lets its settings carry comments, which YAML reads too once they begin with `#`. */
const [task] = z
  .object({ tasks: z.tuple([taskSchema]) })
  .parse(parse(readFileSync('.vscode/tasks.json', 'utf8').replace(/^\s*\/\//gm, '#'))).tasks;
const { regexp, ...groups } = task.problemMatcher.pattern;
const { beginsPattern, endsPattern } = task.problemMatcher.background;

type Problem = Record<string, string | undefined>;

/** A code editor that runs the task: after each round of it, the list of problems as it stands. */
async function* runTask(root: string): AsyncGenerator<Problem[], void> {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const [, script = ''] = (scripts[task.script] ?? '').split(' ');
  const child = spawn(process.execPath, [script, root], { env: { ...process.env, INNEHALL: '' } });
  try {
    let problems: Problem[] = [];
    let rest = '';
    for await (const chunk of child.stdout.setEncoding('utf8')) {
      const lines = (rest + String(chunk)).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const match = new RegExp(regexp).exec(line);
        if (new RegExp(beginsPattern).test(line)) problems = [];
        else if (new RegExp(endsPattern).test(line)) yield problems;
        else if (match)
          problems.push(Object.fromEntries(PARTS.map((part) => [part, match[Number(Reflect.get(groups, part))]])));
      }
    }
  } finally {
    child.kill();
  }
}

describe('the check while one writes', { timeout: 60_000 }, () => {
  it('fills the list of problems, and does it again each time a file is saved', async () => {
    const broken = enInsatsFil({ typ: 'individ' }).replace('typ: individ', 'typ: "indi\\nvid"');
    const root = innehallsmapp({ 'insatser/a.mdx': broken });
    const rounds = runTask(root);
    const { value: first } = await rounds.next();
    // The word is quoted from the file, and starts no line of its own.
    const message = '"typ" kan inte vara "indi\\nvid". Skriv individ, samverkan eller kompetens.';
    const problem = { file: 'content/insatser/a.mdx', line: '4', column: '6', severity: 'error', message };
    expect(first).toEqual([problem]);
    writeFileSync(path.join(root, 'content/insatser/a.mdx'), enInsatsFil());
    const { value: second } = await rounds.next();
    expect(second?.filter(({ severity }) => severity === 'error')).toEqual([]);
    await rounds.return();
  });
});
