import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { BORJAR, KLART, somProblem } from '../../src/redaktion/editor/watch.ts';

const uppgift = z.object({
  script: z.string(),
  problemMatcher: z.object({
    pattern: z.object({
      regexp: z.string(),
      ...Object.fromEntries(['file', 'line', 'column', 'severity', 'message'].map((del) => [del, z.number()])),
    }),
    background: z.object({ beginsPattern: z.string(), endsPattern: z.string() }),
  }),
});
const [granska] = z
  .object({ tasks: z.array(uppgift) })
  // VS Code lets its settings carry comments, which YAML reads too once they begin with `#`.
  .parse(parse(readFileSync('.vscode/tasks.json', 'utf8').replace(/^\s*\/\//gm, '#'))).tasks;

describe('the check while one writes', () => {
  it('is told in the form that the list of problems reads', () => {
    const fel = { fil: 'content/insatser/mia.mdx', rad: 4, kolumn: 6, text: '"typ" är\nfel: x.', gor: 'Skriv y.' };
    const { regexp, ...delar } = granska?.problemMatcher.pattern ?? { regexp: '(?!)' };
    const last = somProblem({ fel: [fel], tips: [{ ...fel, rad: 9 }] }).map((rad) => {
      const traff = new RegExp(regexp).exec(rad);
      return Object.fromEntries(Object.entries(delar).map(([del, nummer]) => [del, traff?.[Number(nummer)]]));
    });
    const problem = {
      file: fel.fil,
      line: '4',
      column: '6',
      severity: 'error',
      message: '"typ" är‹U+000A›fel: x. Skriv y.',
    };
    expect(last).toEqual([problem, { ...problem, line: '9', severity: 'warning' }]);
  });

  it('begins and ends as the editor expects, with a command that exists', () => {
    const { beginsPattern = '', endsPattern = '' } = granska?.problemMatcher.background ?? {};
    expect(BORJAR).toMatch(new RegExp(beginsPattern));
    expect(KLART).toMatch(new RegExp(endsPattern));
    const paket = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync('package.json', 'utf8')));
    expect(paket.scripts).toHaveProperty(granska?.script ?? '');
  });
});
