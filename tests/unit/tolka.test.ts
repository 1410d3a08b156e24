import { describe, expect, test } from 'vitest';
import { createCompleter } from '../../src/swedish/completion.ts';
import type { KnownName } from '../../src/swedish/name-finder.ts';
import { createInterpreter } from '../../src/swedish/interpret.ts';

const kommun = (id: string, namn: string): KnownName => ({ kind: 'kommun', id, words: [namn] });
const malgrupp = (id: string, ...ord: string[]): KnownName => ({ kind: 'malgrupp', id, words: ord });
const metod = (id: string, ...ord: string[]): KnownName => ({ kind: 'metod', id, words: ord });

const KANDA = [
  malgrupp('npf', 'Neuropsykiatrisk funktionsnedsättning', 'NPF', 'adhd', 'aspergers syndrom', 'väntar på utredning'),
  malgrupp('funktionsnedsattning', 'Funktionsnedsättning', 'funktionshinder'),
  malgrupp('psykisk-ohalsa', 'Psykisk ohälsa', 'mår dåligt', 'ångest'),
  malgrupp('skolfranvaro', 'Problematisk skolfrånvaro', 'hemmasittare'),
  malgrupp('arbetsgivare', 'Arbetsgivare', 'praktikplats'),
  metod('supported-employment', 'Supported Employment', 'SE'),
  metod('sprak-och-kultur', 'Språk- och kulturaktiviteter'),
  metod('coachning', 'Coachning'),
  kommun('haninge', 'Haninge'),
  kommun('sodertalje', 'Södertälje'),
  kommun('ale', 'Ale'),
  kommun('borlange', 'Borlänge'),
  kommun('borås', 'Borås'),
  kommun('habo', 'Habo'),
  kommun('habo-uppsala-lan', 'Håbo'),
  kommun('lund', 'Lund'),
  kommun('mora', 'Mora'),
  kommun('upplands-bro', 'Upplands-Bro'),
  kommun('upplands-vasby', 'Upplands Väsby'),
  kommun('vara', 'Vara'),
];
const tolka = createInterpreter(KANDA);
const inget = { malgrupper: [], metoder: [] };

describe('a text read as filters', () => {
  test('names a kommun and a target group at once, in any order', () => {
    const svar = { kommun: 'haninge', malgrupper: ['npf'], metoder: [], rest: '' };
    expect(tolka('haninge npf')).toEqual(svar);
    expect(tolka('NPF i Haninge')).toEqual(svar);
  });

  test('keeps the words that are no names', () => {
    expect(tolka('haninge npf praktik')).toEqual({
      kommun: 'haninge',
      malgrupper: ['npf'],
      metoder: [],
      rest: 'praktik',
    });
    expect(tolka('sjuk (länge) och trött, bor i Haninge')).toMatchObject({
      kommun: 'haninge',
      rest: 'sjuk (länge) och trött',
    });
    expect(tolka(' helt vanliga ord ')).toEqual({ ...inget, rest: 'helt vanliga ord' });
  });

  test('lets fillers go with the name they stood beside, and keeps the others', () => {
    expect(tolka('hjälp till en kille som har adhd och bor i haninge')).toEqual({
      kommun: 'haninge',
      malgrupper: ['npf'],
      metoder: [],
      rest: 'hjälp till en kille',
    });
    expect(tolka('rädd att gå ut haninge').rest).toBe('rädd');
    expect(tolka('vad finns det för unga i haninge').rest).toBe('vad finns det för unga');
  });

  test.each([
    ['sodertalje', 'sodertalje'],
    ['Södertäljes', 'sodertalje'],
    ['södertälje kommun', 'sodertalje'],
    ['HANINGE', 'haninge'],
    ['borås', 'borås'],
    ['upplands bro', 'upplands-bro'],
    ['Upplands-Bro', 'upplands-bro'],
    ['upplands vasbys', 'upplands-vasby'],
    ['so\u0308derta\u0308lje', 'sodertalje'],
  ])('%s is a kommun', (text, id) => {
    expect(tolka(text)).toEqual({ ...inget, kommun: id, rest: '' });
  });

  test.each(['aleppo', 'haningebo', 'mor', 'mormor', 'lunden'])('%s is no kommun that it only looks like', (text) => {
    expect(tolka(text)).toEqual({ ...inget, rest: text });
  });

  test('tells Habo and Håbo apart by how they are written', () => {
    expect(tolka('habo').kommun).toBe('habo');
    expect(tolka('Håbo').kommun).toBe('habo-uppsala-lan');
    expect(tolka('i håbo').kommun).toBe('habo-uppsala-lan');
  });

  test('takes everyday words for names only when something says so', () => {
    expect(tolka('kan det vara adhd')).toEqual({ ...inget, malgrupper: ['npf'], rest: '' });
    expect(tolka('bor i vara')).toEqual({ ...inget, kommun: 'vara', rest: '' });
    expect(tolka('vara kommun').kommun).toBe('vara');
    expect(tolka('Vara').kommun).toBe('vara');
    expect(tolka('vill se haninge').metoder).toEqual([]);
    expect(tolka('SE haninge').metoder).toEqual(['supported-employment']);
  });

  test('takes the kommun that is pointed out when there are several, else the first', () => {
    expect(tolka('lund haninge')).toEqual({ ...inget, kommun: 'lund', rest: 'haninge' });
    expect(tolka('lund, bor i haninge')).toMatchObject({ kommun: 'haninge', rest: 'lund' });
  });

  test('takes the longest name, and every term once', () => {
    expect(tolka('neuropsykiatriska funktionsnedsättningar').malgrupper).toEqual(['npf']);
    expect(tolka('språk och kulturaktiviteter').metoder).toEqual(['sprak-och-kultur']);
    expect(tolka('adhd och aspergers syndrom').malgrupper).toEqual(['npf']);
    expect(tolka('npf ångest coachning')).toEqual({
      malgrupper: ['npf', 'psykisk-ohalsa'],
      metoder: ['coachning'],
      rest: '',
    });
  });

  test.each([
    ['19 år', 19],
    ['23-åring', 23],
    ['23 åring', 23],
    ['19-årig', 19],
    ['19år', 19],
    ['0 ar', 0],
    ['en 120-åring', 120],
  ])('%s is an age', (text, alder) => {
    expect(tolka(text).alder).toBe(alder);
  });

  test('lets an age take its words along', () => {
    expect(tolka('jag är 19 år gammal, trött')).toEqual({ ...inget, alder: 19, rest: 'trött' });
  });

  test.each(['19', '121 år', '1900 år', '16–29 år', 'sjukskriven i 2 år', 'mer än 3 års frånvaro', 'över 30 år'])(
    '%s is nobody’s age',
    (text) => {
      expect(tolka(text).alder).toBeUndefined();
    },
  );

  test('puts age, kommun, group and words together', () => {
    expect(tolka('23-åring i Haninge, adhd, vill jobba natt')).toEqual({
      kommun: 'haninge',
      malgrupper: ['npf'],
      metoder: [],
      alder: 23,
      rest: 'jobba natt',
    });
  });
});

const elaka: [string, string][] = [
  ['ten thousand letters', 'a'.repeat(10_000)],
  ['ten thousand names', 'haninge '.repeat(1_250)],
  ['ten thousand signs', '.*+?^${}()|[]\\'.repeat(700)],
  ['half words', 'neuropsykiatrisk '.repeat(600)],
  ['figures', '9'.repeat(10_000)],
  ['figures and years', '19 år '.repeat(1_600)],
  ['markup', '<img src=x onerror=alert(1)>'],
  ['emoji', '🦄👩‍👩‍👧‍👦🇸🇪'],
  ['right-to-left text', 'שלום \u202e عربى'],
  ['half a character', '\ud83d haninge'],
  ['marks on marks', 'a\u0308'.repeat(3_000)],
  ['names of properties', '__proto__ constructor toString'],
  ['nothing', ''],
];

describe.each(elaka)('%s', (_, text) => {
  test('are read calmly and in time', () => {
    const finn = createCompleter(KANDA);
    const start = performance.now();
    const { rest, malgrupper } = tolka(text);
    expect(finn(text).length).toBeLessThanOrEqual(KANDA.length);
    expect(performance.now() - start).toBeLessThan(300);
    expect(rest.length).toBeLessThanOrEqual(text.length);
    expect(malgrupper).toEqual([]);
  });
});

describe('the beginning of a name', () => {
  const finn = createCompleter(KANDA);
  const ids = (text: string): string[] => finn(text).map(({ known: kand }) => kand.id);

  test('is the beginning of any of its words, its synonyms or its abbreviation', () => {
    expect(ids('neu')).toEqual(['npf']);
    expect(ids('ohäl')).toEqual(['psykisk-ohalsa']);
    expect(ids('ohal')).toEqual(['psykisk-ohalsa']);
    expect(ids('hemma')).toEqual(['skolfranvaro']);
    expect(ids('np')).toEqual(['npf']);
    expect(ids('väs')).toEqual(['upplands-vasby']);
    expect(ids('rohälsa')).toEqual([]);
  });

  test('tells by which word it was found, and what is left of the text', () => {
    expect(finn('bor i haninge adh')).toMatchObject([{ known: { id: 'npf' }, name: 'adhd', rest: 'bor i haninge' }]);
    expect(finn('praktik hos psykisk oh')).toMatchObject([{ name: 'Psykisk ohälsa', rest: 'praktik' }]);
  });

  test('puts names before synonyms and whole names before beginnings', () => {
    expect(ids('funktions')).toEqual(['funktionsnedsattning', 'npf']);
    expect(ids('upplands b')).toEqual(['upplands-bro']);
    expect(ids('se')[0]).toBe('supported-employment');
  });

  test('is more than a letter, and not a filler inside a name', () => {
    expect(ids('n')).toEqual([]);
    expect(ids('och')).toEqual([]);
    expect(ids('på')).toEqual([]);
    expect(ids('han')).toEqual(['haninge']);
    expect(ids('bor han')).toEqual([]);
    expect(ids('bor i hani')).toEqual(['haninge']);
  });
});
