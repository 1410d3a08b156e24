import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { splitText } from '../../src/reading/text.ts';
import {
  changedLines,
  findUnreasonable,
  looksLikePerson,
  withKontroll,
  type Kontroll,
} from '../../src/redaktion/terminal/kontroll.ts';
import { KATALOG } from '../../scripts/lib/sites.mjs';

const NEXT: Kontroll = { datum: '2026-11-22', av: 'Samordnare, Ung i Mårnäs', belagg: 'verksamheten' };

const confirm = (text: string, kontroll = NEXT): string => {
  const answer = withKontroll(text, kontroll);
  if ('flaw' in answer) throw new Error(answer.flaw.text);
  return answer.text;
};

const fileWith = (kontroll: string): string =>
  `---\ntitel: "Ung: i Mårnäs" # så heter den\nkontroll:${kontroll}\nkallor: [ { dokument: x,   avsnitt: '3' } ]\n---\n\n  Text med *allt*.  \n\n---\n`;

describe('a confirmation', () => {
  it.each(globSync(`${KATALOG}/insatser/*.mdx`))('changes nothing but kontroll in %s', (file) => {
    const text = readFileSync(file, 'utf8');
    const confirmed = confirm(text);
    const [before, after] = [text.split('\n'), confirmed.split('\n')];
    const start = before.indexOf('kontroll:');
    const changed = before.flatMap((line, index) => (line === after[index] ? [] : [index]));
    expect(after).toHaveLength(before.length);
    expect(changed.every((index) => index > start && index <= start + 3)).toBe(true);
    const split = splitText(confirmed);
    if ('finding' in split) throw new Error(split.finding.text);
    expect(z.object({ kontroll: z.unknown() }).parse(parse(split.frontMatter)).kontroll).toEqual(NEXT);
  });

  it.each([
    [
      'comments and quotes',
      '\n  # ur planen\n  datum: "2024-01-02"   # dagen\n  av:   \'Planen\'\n  belagg: dokument # än så länge',
      '\n  # ur planen\n  datum: 2026-11-22   # dagen\n  av:   Samordnare, Ung i Mårnäs\n  belagg: verksamheten # än så länge',
    ],
    [
      'another order and indentation',
      '\n     belagg: dokument\n     av: Planen\n     datum: 2024-01-02\n',
      '\n     belagg: verksamheten\n     av: Samordnare, Ung i Mårnäs\n     datum: 2026-11-22\n',
    ],
    [
      'braces, where a comma in a text would end it',
      ' { datum: 2024-01-02, av: Planen, belagg: dokument }',
      ' { datum: "2026-11-22", av: "Samordnare, Ung i Mårnäs", belagg: "verksamheten" }',
    ],
  ])('keeps %s', (_, before, after) => {
    expect(confirm(fileWith(before))).toBe(fileWith(after));
    expect(confirm(fileWith(before).replaceAll('\n', '\r\n'))).toBe(fileWith(after).replaceAll('\n', '\r\n'));
    expect(confirm(`\uFEFF${fileWith(before)}`)).toBe(`\uFEFF${fileWith(after)}`);
  });

  it('quotes a function that YAML would read as something else', () => {
    const text = fileWith('\n  datum: 2024-01-02\n  av: Planen\n  belagg: dokument');
    expect(confirm(text, { ...NEXT, av: 'Samordnare: Ung #1' })).toContain("\n  av: 'Samordnare: Ung #1'\n");
  });

  it('leaves the quotes of a value that already says so', () => {
    const text = fileWith("\n  datum: '2026-11-22'\n  av: Planen\n  belagg: 'verksamheten'");
    expect(confirm(text)).toBe(text.replace('Planen', NEXT.av));
  });

  it.each([
    ['a value on several lines', '\n  datum: 2024-01-02\n  av: Planen\n    för året\n  belagg: dokument'],
    ['a value in a block', '\n  datum: 2024-01-02\n  av: >-\n    Planen\n  belagg: dokument'],
    ['a missing value', '\n  datum: 2024-01-02\n  av: Planen'],
    ['an anchor that others may use', '\n  datum: &dag 2024-01-02\n  av: Planen\n  belagg: dokument'],
    ['no group', ' ja'],
  ])('is refused rather than guessed at with %s', (_, kontroll) => {
    expect(withKontroll(fileWith(kontroll), NEXT)).toHaveProperty('flaw');
  });

  it('cannot lie in the future, or before the one that is there', () => {
    const current: Kontroll = { datum: '2026-03-01', av: 'Planen', belagg: 'dokument' };
    const on = (datum: string): string | undefined => findUnreasonable({ ...NEXT, datum }, current, '2026-11-22')?.text;
    expect(on('2026-11-23')).toMatch(/har inte varit än/);
    expect(on('2026-02-28')).toMatch(/redan kontrollerade/);
    expect(on('2026-03-01')).toBeUndefined();
    expect(on('2026-11-22')).toBeUndefined();
  });

  it('tells what looks like the name of a person from a function', () => {
    for (const av of ['Anna Andersson', 'Eva-Lena von', 'Åsa Öst Berg']) {
      expect(looksLikePerson(av), av).toBe(av !== 'Eva-Lena von');
    }
    for (const av of ['Samordnare', 'Samordnare, Ung i Mårnäs', 'Kansliet', 'Enhetschef Samrehab i Vidarö']) {
      expect(looksLikePerson(av), av).toBe(false);
    }
  });

  it('is shown as the lines that change', () => {
    expect(changedLines('a\nb\nc', 'a\nB\nc')).toEqual(['- b', '+ B']);
  });
});
