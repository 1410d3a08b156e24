import { describe, expect, test } from 'vitest';
import type { IndexRecord } from '../../src/search/index/records.ts';
import { createExpander } from '../../src/search/index/expansion.ts';

const post = (delar: Partial<IndexRecord>): IndexRecord => ({
  url: '/insatser/prov/#spar-1',
  titel: '',
  ingress: '',
  terms: [],
  sokord: [],
  body: [],
  other: [],
  ...delar,
});
const ordlista = [
  { ord: 'SE', betyder: ['Supported Employment'], forkortning: true },
  { ord: 'utbränd', betyder: ['utmattning'], forkortning: false },
  { ord: 'mår dåligt', betyder: ['psykisk ohälsa'], forkortning: false },
];
const utvidga = (delar: Partial<IndexRecord>) => createExpander(ordlista, [post(delar)])(post(delar));

describe('a record is found by words it does not have', () => {
  test('everyday words for official ones, whatever the form', () => {
    expect(utvidga({ ingress: 'För den med psykiska ohälsan.' }).about).toContainEqual(
      expect.objectContaining({ own: 'psykisk ohälsa', added: ['mår dåligt'] }),
    );
  });

  test('an abbreviation for its full form and the other way round', () => {
    expect(utvidga({ terms: ['Supported Employment'] }).about[0]).toMatchObject({ added: ['SE'] });
    expect(utvidga({ titel: 'SE vägen till arbete' }).titel[0]).toMatchObject({ added: ['Supported Employment'] });
    expect(utvidga({ ingress: 'Vi ser att se är ett verb.' }).about).toEqual([]);
  });

  test('the parts of compounds, told apart by where they stand', () => {
    const {
      titel,
      about: om,
      mentioned: namnt,
    } = utvidga({
      titel: 'Hälsokoordinator',
      ingress: 'Hälsokoordinator och arbetsträning.',
      body: ['Här finns arbetsträning och skolfrånvaro.'],
    });
    expect(titel).toEqual([{ own: 'hälsokoordinator', added: ['hälsa', 'koordinator'] }]);
    expect(om).toEqual([{ own: 'arbetsträning', added: ['arbete', 'träning'] }]);
    expect(namnt).toEqual([{ own: 'skolfrånvaro', added: ['skola', 'frånvaro'] }]);
  });

  test('names in running text are not taken apart', () => {
    expect(utvidga({ body: ['Vi ses på Arbetsträning i huset.'] }).mentioned).toEqual([]);
  });
});
