import { describe, expect, test } from 'vitest';
import type { Indexpost } from '../../src/search/index/records.ts';
import { utvidgare } from '../../src/search/index/expansion.ts';

const post = (delar: Partial<Indexpost>): Indexpost => ({
  url: '/insatser/prov/#spar-1',
  titel: '',
  ingress: '',
  termer: [],
  sokord: [],
  brodtext: [],
  ovrigt: [],
  ...delar,
});
const ordlista = [
  { ord: 'SE', betyder: ['Supported Employment'], forkortning: true },
  { ord: 'utbränd', betyder: ['utmattning'], forkortning: false },
  { ord: 'mår dåligt', betyder: ['psykisk ohälsa'], forkortning: false },
];
const utvidga = (delar: Partial<Indexpost>) => utvidgare(ordlista, [post(delar)])(post(delar));

describe('a record is found by words it does not have', () => {
  test('everyday words for official ones, whatever the form', () => {
    expect(utvidga({ ingress: 'För den med psykiska ohälsan.' }).om).toContainEqual(
      expect.objectContaining({ eget: 'psykisk ohälsa', tillagg: ['mår dåligt'] }),
    );
  });

  test('an abbreviation for its full form and the other way round', () => {
    expect(utvidga({ termer: ['Supported Employment'] }).om[0]).toMatchObject({ tillagg: ['SE'] });
    expect(utvidga({ titel: 'SE vägen till arbete' }).titel[0]).toMatchObject({ tillagg: ['Supported Employment'] });
    expect(utvidga({ ingress: 'Vi ser att se är ett verb.' }).om).toEqual([]);
  });

  test('the parts of compounds, told apart by where they stand', () => {
    const { titel, om, namnt } = utvidga({
      titel: 'Hälsokoordinator',
      ingress: 'Hälsokoordinator och arbetsträning.',
      brodtext: ['Här finns arbetsträning och skolfrånvaro.'],
    });
    expect(titel).toEqual([{ eget: 'hälsokoordinator', tillagg: ['hälsa', 'koordinator'] }]);
    expect(om).toEqual([{ eget: 'arbetsträning', tillagg: ['arbete', 'träning'] }]);
    expect(namnt).toEqual([{ eget: 'skolfrånvaro', tillagg: ['skola', 'frånvaro'] }]);
  });

  test('names in running text are not taken apart', () => {
    expect(utvidga({ brodtext: ['Vi ses på Arbetsträning i huset.'] }).namnt).toEqual([]);
  });
});
