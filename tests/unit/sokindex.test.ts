import { describe, expect, test } from 'vitest';
import { byggSokindex } from '../../src/search/index/pagefind.ts';
import { indexposter, posttext, type Indexpost } from '../../src/search/index/poster.ts';
import { enKatalog, enVy, medId } from '../fixtures/innehall.ts';
import { ettRegister } from '../fixtures/register.ts';

const allText = (post: Indexpost | undefined): string => (post ? `${post.titel} ${posttext(post)}` : '');

describe('the records of an insats', () => {
  test('are one per spår, and no spår has the words of another', () => {
    const vy = enVy({
      spar: [
        { namn: 'Unga', alder: {}, malgrupper: ['kaa'] },
        { namn: 'Vuxna', alder: {}, malgrupper: ['npf'] },
      ],
    });
    const [unga, vuxna] = indexposter(vy);
    expect(unga?.url).toBe('/insatser/ung-i-nynas/#spar-1');
    expect(allText(unga)).toContain('Kommunala aktivitetsansvaret');
    expect(allText(unga)).not.toContain('Neuropsykiatrisk');
    expect(vuxna?.url).toBe('/insatser/ung-i-nynas/#spar-2');
    expect(allText(vuxna)).not.toContain('Kommunala aktivitetsansvaret');
  });

  test('hold names, abbreviations, synonyms and search words, not markup', () => {
    const katalog = enKatalog({
      insatser: {
        alis: { metoder: ['ips'], sokord: ['utbränd'], spar: [{ alder: {}, malgrupper: ['skolfranvaro'] }] },
      },
    });
    const vy = { ...medId(katalog.insatser, 'alis'), body: '## Rubrik\n\nVi **träffas** på [kansliet](/om/).' };
    const [post] = indexposter(vy);
    for (const ord of ['IPS', 'hemmasittare', 'utbränd', 'Nynäshamn', 'Rubrik.', 'Vi träffas på kansliet.'])
      expect(allText(post)).toContain(ord);
    expect(allText(post)).not.toMatch(/[*#[\]]/);
  });
});

test('the index knows every record by the hash that Pagefind will answer with', async () => {
  const poster = enKatalog({
    insatser: { alis: {}, bria: { spar: [{ alder: { fran: 16 } }, { alder: { till: 15 } }] } },
  }).insatser.flatMap(indexposter);
  const { filer, hashar } = await byggSokindex(poster);
  expect([...hashar.keys()].sort()).toEqual([
    '/insatser/alis/#spar-1',
    '/insatser/bria/#spar-1',
    '/insatser/bria/#spar-2',
  ]);
  expect([...filer.keys()]).toContain('pagefind.js');
  expect([...filer.keys()].filter((fil) => /ui|highlight/.test(fil))).toEqual([]);
  for (const hash of hashar.values()) expect(filer.has(`fragment/${hash}.pf_fragment`)).toBe(true);
});

describe('the register', () => {
  test('gives an ended insats its end, a living one its last confirmation', () => {
    const { insatser } = ettRegister({ insatser: { ny: {}, slut: { period: { slut: '2022-04', kvar: 'nej' } } } });
    expect(medId(insatser, 'ny').datum).toBe('2025-11-29');
    expect(medId(insatser, 'slut')).toMatchObject({ datum: '2022-04', lage: 'avslutad' });
  });

  test('tells the way in of the kommuner that have one', () => {
    const vag = {
      kommun: 'haninge',
      insats: 'resursradet',
      text: 'Fråga Resursrådet när du inte vet vart du ska vända dig.',
    };
    const { vagarIn } = ettRegister({
      insatser: { resursradet: { titel: 'Resursrådet' } },
      forbund: {
        'ostra-sodertorn': {
          namn: 'Förbundet',
          kort: 'Ett förbund som provar vägen in.',
          kommuner: ['haninge', 'nynashamn'],
          vagIn: [vag],
          kallor: [{ dokument: 'verksamhetsplan-2024-ostra-sodertorn', avsnitt: 'Uppdraget' }],
        },
      },
    });
    expect(Object.keys(vagarIn)).toEqual(['haninge']);
    expect(vagarIn['haninge']?.[0]).toMatchObject({ insats: { namn: 'Resursrådet', url: '/insatser/resursradet/' } });
  });
});
