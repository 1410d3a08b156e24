import { describe, expect, test } from 'vitest';
import { readQuestion, unfamiliarWords } from '../../src/swedish/question.ts';
import { createWordKnowledge } from '../../src/swedish/word-knowledge.ts';

const kunskap = createWordKnowledge({
  expressions: {
    cm: ['Case Management', 'Case Manager'],
    se: ['Supported Employment'],
    kaa: ['kommunala aktivitetsansvaret'],
    'daglig sysselsattning': ['daglig verksamhet'],
  },
  subjectWords:
    'arbetsträning arbete daglig employment frånvaro handläggare management praktik rehabilitering sjukskriven skola sysselsättning träning ungdom ärende ångest',
  otherWords: 'kört tillbaka väg',
  isWhole: true,
});
const las = (text: string) => readQuestion(text, kunskap);
const lydelser = (text: string) => las(text).parts.map((led) => led.wordings.map((ord) => ord.join(' ')));

describe('a question is read as people write it', () => {
  test('question words and fillers say nothing', () => {
    expect(lydelser('Hur kan jag som handläggare få hjälp i ett ärende som kört fast?')).toEqual([
      ['handläggare'],
      ['ärende'],
      ['kört'],
    ]);
    expect(las('vad ska jag göra?')).toEqual({ parts: [], unknown: [] });
    expect(las('jag är 19 år')).toEqual({ parts: [], unknown: [] });
  });

  test('an abbreviation is looked for as what it stands for', () => {
    expect(lydelser('CM')).toEqual([['Case Management', 'Case Manager']]);
    expect(lydelser('kaa unga')[0]).toEqual(['kaa', 'kommunala aktivitetsansvaret']);
  });

  test('"SE" in capitals or alone is the abbreviation, in a sentence it is a verb', () => {
    expect(lydelser('arbete SE')).toEqual([['arbete'], ['Supported Employment']]);
    expect(lydelser('se')).toEqual([['Supported Employment']]);
    expect(lydelser('se om arbete')).toEqual([['arbete']]);
  });

  test('several words with one meaning are one thing', () => {
    expect(lydelser('Daglig sysselsättning')).toEqual([['Daglig sysselsättning', 'daglig verksamhet']]);
  });

  test('forms, beginnings and missing marks are words the catalogue knows', () => {
    for (const ord of ['ungdomarna', 'rehab', 'arbetstraning', 'Ångest', 'angest'])
      expect(las(ord)).toEqual({ parts: [{ text: ord, wordings: [[ord]] }], unknown: [] });
  });

  test('the definite form of "skola" is looked for as both', () => {
    expect(lydelser('skolan')).toEqual([['skolan', 'skola']]);
  });

  test('a word written apart is one word', () => {
    expect(lydelser('sjuk skriven')).toEqual([['sjukskriven', 'sjuk skriven']]);
    expect(lydelser('arbets träning')[0]).toContain('arbetsträning');
  });

  test('a compound the catalogue lacks is taken apart', () => {
    expect(lydelser('skolträning')).toEqual([['skol träning']]);
    expect(lydelser('panikångest')).toEqual([['ångest']]);
  });

  test('a misspelt word is taken for the nearest of the catalogue, and says so', () => {
    expect(las('rehabilitring').parts).toEqual([
      { text: 'rehabilitring', wordings: [['rehabilitering']], corrected: 'rehabilitering' },
    ]);
    expect(las('hanläggare').parts[0]?.corrected).toBe('handläggare');
  });

  test('a word that only resembles one by chance is not mended', () => {
    for (const ord of ['skräp', 'barbete', 'kyrkorgel', 'xyzzy'])
      expect(las(ord)).toEqual({ parts: [], unknown: [ord] });
  });

  test('a word that only the index knows is looked for as it stands', () => {
    expect(unfamiliarWords('xyzzy arbete', kunskap)).toEqual(['xyzzy']);
    expect(readQuestion('xyzzy', kunskap, new Set(['xyzzy'])).parts).toEqual([
      { text: 'xyzzy', wordings: [['xyzzy']] },
    ]);
  });
});

describe('what nobody means to search for is met calmly', () => {
  test.each([
    ['10,000 characters', 'arbete '.repeat(1_500)],
    ['one word of 10,000 letters', 'a'.repeat(10_000)],
    ['control characters', 'arb\u0000ete\u0007 \u001b[31m'],
    ['a regular expression', '(a+)+$ [\\w]* .*'],
    ['a piece of HTML', '<img src=x onerror=alert(1)>'],
    ['right-to-left text', 'عمل \u202egnitebra\u202c'],
    ['emoji', '😀👩‍💻🇸🇪'],
    ['quotation marks', '"""\'\'´`'],
    ['a name of the language', '__proto__ constructor toString'],
  ])('%s', (_, text) => {
    const start = performance.now();
    const { parts: led, unknown: okanda } = las(text);
    expect(led.length + okanda.length).toBeLessThanOrEqual(30);
    expect(performance.now() - start).toBeLessThan(200);
  });
});
