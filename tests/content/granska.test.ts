import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/reading/faults.ts';
import { annotateFaults, annotateAdvice, withoutCommands } from '../../src/check/annotations.ts';
import { summarize, toList } from '../../src/check/report.ts';
import { enInsatsFil, innehallsmapp } from '../fixtures/innehallsmapp.ts';

const ettFel = (andringar: Partial<Fault> = {}): Fault => ({
  file: 'content/insatser/a.mdx',
  line: 4,
  column: 8,
  typ: 'empty-value',
  text: 'Titeln är tom.',
  action: 'Skriv en titel.',
  ...andringar,
});

describe('what a person reads', () => {
  const lista = toList({
    files: 2,
    faults: [ettFel()],
    advice: [ettFel({ line: 9, text: 'Lång mening.', action: 'Dela den.' })],
  });

  it('tells errors before advice, each with its place and what to do, and counts them last', () => {
    expect(lista.split('\n\n')).toEqual([
      'FEL: det här måste rättas.',
      'content/insatser/a.mdx:4:8  Titeln är tom.\n    Skriv en titel.',
      'RÅD: det här kan bli bättre, men stoppar inget.',
      'content/insatser/a.mdx:9:8  Lång mening.\n    Dela den.',
      '1 fel och 1 råd i 2 filer',
    ]);
  });

  it('is one line when nothing is wrong', () => {
    expect(toList({ files: 2, faults: [], advice: [] })).toBe('0 fel och 0 råd i 2 filer');
    expect(summarize({ files: 144, faults: [], advice: Array.from({ length: 12 }, () => ettFel()) })).toBe(
      '0 fel och 12 råd i 144 filer',
    );
  });

  it('shows words from content on their own line, whatever control characters they hold', () => {
    const text = toList({
      files: 1,
      faults: [ettFel({ file: 'a\n::error::x', text: '"\u001b[2Jrensa\r\n::x::" finns.' })],
      advice: [],
    });
    expect(text.split('\n\n')[1]).toBe(
      'a‹U+000A›::error::x:4:8  "‹U+001B›[2Jrensa‹U+000D›‹U+000A›::x::" finns.\n    Skriv en titel.',
    );
  });
});

describe('annotations on a pull request', () => {
  it('are an error for each fault and a warning for each advice, at its place', () => {
    expect([...annotateFaults([ettFel()]), ...annotateAdvice([ettFel({ line: 9 })])]).toEqual([
      '::error file=content/insatser/a.mdx,line=4,col=8,title=Fel::Titeln är tom. Skriv en titel.',
      '::warning file=content/insatser/a.mdx,line=9,col=8,title=Råd::Titeln är tom. Skriv en titel.',
    ]);
  });

  it('cannot be forged by words from content', () => {
    const [rad] = annotateFaults([ettFel({ file: 'a,line=1::x\n::b%0A.mdx', text: '100 %\r\n::set-env name=X::y' })]);
    expect(rad).toBe(
      '::error file=a%2Cline=1%3A%3Ax%0A%3A%3Ab%250A.mdx,line=4,col=8,title=Fel::100 %25%0D%0A::set-env name=X::y Skriv en titel.',
    );
  });

  it('stand outside the readable list, in which no line is a command', () => {
    expect(withoutCommands('::error::x', 'nyckel')).toBe('::stop-commands::nyckel\n::error::x\n::nyckel::');
  });
});

// A process of its own takes its time on a busy machine.
describe('npm run granska', { timeout: 60_000 }, () => {
  const kor = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/granska.ts', ...args], {
      encoding: 'utf8',
      env: { ...process.env, GITHUB_ACTIONS: '' },
    });

  it('prints only JSON when asked for JSON, and fails when there is an error', () => {
    const rot = innehallsmapp({ 'insatser/a.mdx': enInsatsFil({ titel: 'A' }) });
    const { stdout, status } = kor('--json', rot);
    expect(JSON.parse(stdout)).toEqual({
      filer: 13,
      fel: [
        {
          fil: 'content/insatser/a.mdx',
          rad: 2,
          kolumn: 8,
          typ: 'too-short',
          text: '"titel" är för kort (1 tecken).',
          gor: 'Skriv minst 2 tecken.',
        },
      ],
      tips: [],
    });
    expect(status).toBe(1);
  });

  it('refuses an unknown flag in a Swedish sentence', () => {
    const { stdout, stderr, status } = kor('--jsn');
    expect(stderr).toContain('Flaggan "--jsn" finns inte.');
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
  });
});
