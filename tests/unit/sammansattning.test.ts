import { describe, expect, test } from 'vitest';
import { createLexicon } from '../../src/swedish/lexicon.ts';
import { splitCompound } from '../../src/swedish/compounds.ts';

describe('compounds are parted as the dictionary knows them', () => {
  const kant = createLexicon(new Set(['teamet']));
  test.each([
    ['arbetsträning', 'arbete', 'träning'],
    ['skolfrånvaro', 'skola', 'frånvaro'],
    ['sjukskrivningsprocess', 'sjukskrivning', 'process'],
    ['arbetsträningsplats', 'arbetsträning', 'plats'],
    ['hälsokoordinator', 'hälsa', 'koordinator'],
    ['språkcafé', 'språk', 'café'],
    ['jobbagenter', 'jobb', 'agenter'],
    ['ungdomsteamet', 'ungdom', 'teamet'],
  ])('%s is %s and %s', (ord, forst, sist) => {
    expect(splitCompound(ord, kant)).toEqual([forst, sist]);
  });

  test.each(['personer', 'myndigheter', 'nationella', 'medlemmar', 'beskriver', 'rapporter', 'kommun', 'ung'])(
    '%s only looks like one and is left whole',
    (ord) => {
      expect(splitCompound(ord, kant)).toBeUndefined();
    },
  );

  test('a last part the dictionary lacks is known when the catalogue uses it', () => {
    expect(splitCompound('ungdomssnörket', createLexicon(new Set()))).toBeUndefined();
    expect(splitCompound('ungdomssnörket', createLexicon(new Set(['snörket'])))).toEqual(['ungdom', 'snörket']);
  });
});
