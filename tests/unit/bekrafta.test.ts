import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { dela } from '../../src/reading/text.ts';
import {
  liknarPersonnamn,
  medKontroll,
  orimligt,
  radskillnad,
  type Kontroll,
} from '../../src/redaktion/terminal/kontroll.ts';

const NY: Kontroll = { datum: '2026-11-22', av: 'Samordnare, Ung i Nynäs', belagg: 'verksamheten' };

const bekraftad = (text: string, kontroll = NY): string => {
  const svar = medKontroll(text, kontroll);
  if ('brist' in svar) throw new Error(svar.brist.text);
  return svar.text;
};

const fil = (kontroll: string): string =>
  `---\ntitel: "Ung: i Nynäs" # så heter den\nkontroll:${kontroll}\nkallor: [ { dokument: x,   avsnitt: '3' } ]\n---\n\n  Text med *allt*.  \n\n---\n`;

describe('a confirmation', () => {
  it.each(globSync('content/insatser/*.mdx'))('changes nothing but kontroll in %s', (namn) => {
    const text = readFileSync(namn, 'utf8');
    const ny = bekraftad(text);
    const [fore, efter] = [text.split('\n'), ny.split('\n')];
    const borjan = fore.indexOf('kontroll:');
    const andrade = fore.flatMap((rad, index) => (rad === efter[index] ? [] : [index]));
    expect(efter).toHaveLength(fore.length);
    expect(andrade.every((index) => index > borjan && index <= borjan + 3)).toBe(true);
    const delad = dela(ny);
    if ('fynd' in delad) throw new Error(delad.fynd.text);
    expect(z.object({ kontroll: z.unknown() }).parse(parse(delad.frontMatter)).kontroll).toEqual(NY);
  });

  it.each([
    [
      'comments and quotes',
      '\n  # ur planen\n  datum: "2024-01-02"   # dagen\n  av:   \'Planen\'\n  belagg: dokument # än så länge',
      '\n  # ur planen\n  datum: 2026-11-22   # dagen\n  av:   Samordnare, Ung i Nynäs\n  belagg: verksamheten # än så länge',
    ],
    [
      'another order and indentation',
      '\n     belagg: dokument\n     av: Planen\n     datum: 2024-01-02\n',
      '\n     belagg: verksamheten\n     av: Samordnare, Ung i Nynäs\n     datum: 2026-11-22\n',
    ],
    [
      'braces, where a comma in a text would end it',
      ' { datum: 2024-01-02, av: Planen, belagg: dokument }',
      ' { datum: "2026-11-22", av: "Samordnare, Ung i Nynäs", belagg: "verksamheten" }',
    ],
  ])('keeps %s', (_, fore, efter) => {
    expect(bekraftad(fil(fore))).toBe(fil(efter));
    expect(bekraftad(fil(fore).replaceAll('\n', '\r\n'))).toBe(fil(efter).replaceAll('\n', '\r\n'));
    expect(bekraftad(`\uFEFF${fil(fore)}`)).toBe(`\uFEFF${fil(efter)}`);
  });

  it('quotes a function that YAML would read as something else', () => {
    const text = fil('\n  datum: 2024-01-02\n  av: Planen\n  belagg: dokument');
    expect(bekraftad(text, { ...NY, av: 'Samordnare: Ung #1' })).toContain("\n  av: 'Samordnare: Ung #1'\n");
  });

  it('leaves the quotes of a value that already says so', () => {
    const text = fil("\n  datum: '2026-11-22'\n  av: Planen\n  belagg: 'verksamheten'");
    expect(bekraftad(text)).toBe(text.replace('Planen', NY.av));
  });

  it.each([
    ['a value on several lines', '\n  datum: 2024-01-02\n  av: Planen\n    för året\n  belagg: dokument'],
    ['a value in a block', '\n  datum: 2024-01-02\n  av: >-\n    Planen\n  belagg: dokument'],
    ['a missing value', '\n  datum: 2024-01-02\n  av: Planen'],
    ['an anchor that others may use', '\n  datum: &dag 2024-01-02\n  av: Planen\n  belagg: dokument'],
    ['no group', ' ja'],
  ])('is refused rather than guessed at with %s', (_, kontroll) => {
    expect(medKontroll(fil(kontroll), NY)).toHaveProperty('brist');
  });

  it('cannot lie in the future, or before the one that is there', () => {
    const nuvarande: Kontroll = { datum: '2026-03-01', av: 'Planen', belagg: 'dokument' };
    expect(orimligt({ ...NY, datum: '2026-11-23' }, nuvarande, '2026-11-22')?.text).toMatch(/har inte varit än/);
    expect(orimligt({ ...NY, datum: '2026-02-28' }, nuvarande, '2026-11-22')?.text).toMatch(/redan kontrollerade/);
    expect(orimligt({ ...NY, datum: '2026-03-01' }, nuvarande, '2026-11-22')).toBeUndefined();
    expect(orimligt(NY, nuvarande, '2026-11-22')).toBeUndefined();
  });

  it('tells what looks like the name of a person from a function', () => {
    for (const av of ['Anna Andersson', 'Eva-Lena von', 'Åsa Öst Berg']) {
      expect(liknarPersonnamn(av), av).toBe(av !== 'Eva-Lena von');
    }
    for (const av of ['Samordnare', 'Samordnare, Ung i Nynäs', 'Kansliet', 'Enhetschef Samrehab i Tyresö']) {
      expect(liknarPersonnamn(av), av).toBe(false);
    }
  });

  it('is shown as the lines that change', () => {
    expect(radskillnad('a\nb\nc', 'a\nB\nc')).toEqual(['- b', '+ B']);
  });
});
