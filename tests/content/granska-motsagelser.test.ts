import { describe, expect, it } from 'vitest';
import { checkContent, type CheckResult } from '../../src/check/check.ts';
import type { ContradictionType, FaultType } from '../../src/reading/faults.ts';
import { agesIn } from '../../src/check/contradictions/ages.ts';
import { enInsatsFil, ettForbundFil, innehallsmapp } from '../fixtures/innehallsmapp.ts';

const INGRESS = 'Ett stöd som hjälper dig på vägen till arbete eller studier';
const kontroll = { datum: '2026-01-15', av: 'Planen', belagg: 'dokument' };

/** What the check says of an insats for 16–29 years in Haninge, with one thing changed. */
function granskad(uppgifter: Record<string, unknown>): CheckResult {
  const forbund = ettForbundFil({ kommuner: ['haninge', 'tyreso'] });
  const fil = enInsatsFil({ titel: 'Insatsen', kontroll, ...uppgifter });
  return checkContent(innehallsmapp({ 'insatser/a.mdx': fil, 'forbund/ett-forbund.mdx': forbund }), {
    today: '2026-03-01',
  });
}
const MOTSAGELSER: ReadonlySet<FaultType> = new Set<ContradictionType>([
  'age-contradiction',
  'age-not-stated',
  'kommun-contradiction',
  'kommun-not-stated',
]);
const felen = (uppgifter: Record<string, unknown>) => granskad(uppgifter).faults;
const raden = (uppgifter: Record<string, unknown>) =>
  granskad(uppgifter).advice.filter(({ typ }) => MOTSAGELSER.has(typ));
const spar = (...alder: object[]) => ({ spar: alder.map((ett) => ({ alder: ett, malgrupper: ['unga'] })) });

describe('an age in the text against `alder`', () => {
  const fel: [string, Record<string, unknown>, string][] = [
    ['in the lead', { ingress: `${INGRESS}, 16–24 år.` }, '"16–24 år", men "Ålder" (alder) säger 16–29 år'],
    ['in the title', { titel: 'Stöd för unga 16-24 år' }, '"16-24 år"'],
    [
      'said to the person',
      { forDig: 'Är du mellan 18 och 35 år? Här får du hjälp med arbete eller studier.' },
      '"mellan 18 och 35 år"',
    ],
    ['that lets in who is too young', { ingress: `${INGRESS} för dig från 13 år.` }, '"från 13 år"'],
    ['that lets in who is too old', { ingress: `${INGRESS} för unga under 35 år.` }, '"under 35 år"'],
    [
      'in a condition',
      { spar: [{ alder: { fran: 16, till: 29 }, villkor: ['Du har fyllt 18 år.'] }] },
      '"fyllt 18 år"',
    ],
    ['in the running text, said of who may come', { kropp: 'Teamet tar emot unga 16–24 år.' }, '"16–24 år"'],
    [
      'of two spår',
      { ...spar({ fran: 16, till: 19 }, { fran: 20, till: 29 }), ingress: `${INGRESS}, 16–24 år.` },
      'säger 16–19 år och 20–29 år',
    ],
  ];
  it.each(fel)('is an error %s', (_, uppgifter, text) => {
    const [ett, ...fler] = felen(uppgifter);
    expect(fler).toEqual([]);
    expect(ett?.typ).toBe('age-contradiction');
    expect(ett?.text).toContain(text);
  });

  const rad: [string, Record<string, unknown>, ContradictionType?][] = [
    ['beside a year', { ingress: `Fram till 2021 för 16–24 år. ${INGRESS}.` }],
    ['in running text that does not say whose it is', { kropp: 'De flesta är 18–22 år.' }],
    ['when no age is stated', { ...spar({}), ingress: `${INGRESS}, 16–24 år.` }, 'age-not-stated'],
    ['when one spår takes any age', { ...spar({ fran: 16, till: 29 }, {}), ingress: `${INGRESS}, 16–24 år.` }],
    ['that is inside the span, as a step on the way', { ingress: `${INGRESS} för dig från 18 år.` }],
  ];
  it.each(rad)('is advice %s', (_, uppgifter, typ = 'age-contradiction') => {
    expect(felen(uppgifter)).toEqual([]);
    expect(raden(uppgifter)).toMatchObject([{ typ }]);
  });

  const tyst: [string, Record<string, unknown>][] = [
    ['that is the same', { ingress: `${INGRESS}, 16–29 år.`, titel: 'Unga 16–29 år' }],
    [
      'that is the same in other words',
      {
        ingress: `${INGRESS} för unga under 30 år.`,
        forDig: 'Har du fyllt 16 år men inte 30 kan du få hjälp här av någon som lyssnar.',
      },
    ],
    ['over 18 that is from 18', { ...spar({ fran: 18 }), ingress: `${INGRESS} för personer över 18 år.` }],
    [
      'of the spår together',
      { ...spar({ fran: 16, till: 19 }, { fran: 20, till: 29 }), ingress: `${INGRESS}, 16–29 år.` },
    ],
    ['of a part, beside the one that is the same', { ingress: `${INGRESS}, 16–29 år. Ett eget team för 16–18 år.` }],
    ['of another time in running text', { kropp: 'År 2021 var gränsen 16–24 år.' }],
    ['of somebody else in running text', { kropp: 'Det kommunala aktivitetsansvaret gäller unga under 20 år.' }],
    [
      'that is how long something has been',
      { ingress: 'Teamet har under 40 år hjälpt unga på vägen till arbete eller studier.' },
    ],
    [
      'that is a duration',
      { ingress: `${INGRESS} i minst 2 år.`, kropp: 'Teamet har funnits i över 15 år. Under 20 år har det vuxit.' },
    ],
  ];
  it.each(tyst)('is fine %s', (_, uppgifter) => {
    expect([...felen(uppgifter), ...raden(uppgifter)]).toEqual([]);
  });

  it('is told at its line, in front matter and body', () => {
    expect(felen({ ingress: `${INGRESS}, 16–24 år.` })).toMatchObject([{ line: 3 }]);
    const kropp = 'Först något annat.\n\nTeamet tar emot\nunga 16–24 år.';
    const rader = enInsatsFil({ titel: 'Insatsen', kontroll, kropp }).split('\n');
    expect(felen({ kropp })).toMatchObject([{ line: rader.findIndex((text) => text.includes('16–24')) + 1 }]);
  });

  it('is read in the ways people write it', () => {
    const alder = (text: string) => agesIn(text).map(({ from: fran, to: till }) => [fran, till]);
    expect(alder('16–24 år, 16-24 år och från 16 till 24 år')).toEqual([
      [16, 24],
      [16, 24],
      [16, 24],
    ]);
    expect(alder('unga 16–24-åringar')).toEqual([[16, 24]]);
    expect(alder('du som är 18 år eller äldre, inte har fyllt 30 och är högst 29 år')).toEqual([
      [18, undefined],
      [undefined, 29],
      [undefined, 29],
    ]);
    expect(alder('åren 2016–2024, 3–4 år efteråt, i 20 år, om 25 år')).toEqual([]);
  });
});

describe('a kommun in the text against `kommuner`', () => {
  const fel: [string, Record<string, unknown>][] = [
    ['in the title', { titel: 'Ungdomsteamet i Tyresö' }],
    ['where people must live', { ingress: `${INGRESS}. För dig som bor i Tyresö.` }],
    [
      'where people are asked whether they live',
      { forDig: 'Bor du i Tyresö kommun? Här får du hjälp med arbete eller studier.' },
    ],
    ['as a condition', { spar: [{ alder: {}, villkor: ['Du är folkbokförd i Värmdö.'] }] }],
    [
      'in a lead that names only the neighbour',
      { ingress: 'Ett team i Tyresö som hjälper unga på vägen till arbete eller studier.' },
    ],
  ];
  it.each(fel)('is an error %s', (_, uppgifter) => {
    const [ett, ...fler] = felen(uppgifter);
    expect(fler).toEqual([]);
    expect(ett?.typ).toBe('kommun-contradiction');
    expect(ett?.text).toMatch(
      /^Texten säger att stödet finns för den som bor i (Tyresö|Värmdö), men \1 står inte under "Kommuner" \(kommuner\)\.$/,
    );
    expect(ett?.action).toMatch(
      /^Lägg till (?:Tyresö \(tyreso\)|Värmdö \(varmdo\)) under "Kommuner", eller rätta texten\.$/,
    );
  });

  const rad: [string, Record<string, unknown>, ContradictionType?][] = [
    ['in running text that invites', { kropp: 'Bor du i Tyresö får du hjälp.' }],
    [
      'in a lead, when it is no neighbour',
      { ingress: 'Ett läger i Gotland som hjälper unga på vägen till arbete eller studier.' },
    ],
    [
      'when it is not known where the support is',
      { kommuner: [], okant: true, titel: 'Teamet i Haninge' },
      'kommun-not-stated',
    ],
  ];
  it.each(rad)('is advice %s', (_, uppgifter, typ = 'kommun-contradiction') => {
    expect(felen(uppgifter)).toEqual([]);
    expect(raden(uppgifter)).toMatchObject([{ typ }]);
  });

  const tyst: [string, Record<string, unknown>][] = [
    ['that is its own', { titel: 'Teamet i Haninge', ingress: `${INGRESS}. För dig som bor i Haninge kommun.` }],
    ['beside its own', { ingress: 'Ett team i Haninge, med lokaler i Tyresö, som hjälper unga på vägen till arbete.' }],
    ['as a county', { titel: 'Teamet i Värmdö län' }],
    ['inside the name of another', { ingress: `${INGRESS}. Teamet är syskon till Ung i Tyresö.` }],
    ['where people are sent on', { kropp: 'Bor du i Tyresö? Läs om [coachning](/metoder/coachning/).' }],
    ['in passing', { kropp: 'Arbetet började på sjukhuset i Tyresö. Ett annat team fanns i Värmdö.' }],
  ];
  it.each(tyst)('is fine %s', (_, uppgifter) => {
    expect([...felen(uppgifter), ...raden(uppgifter)]).toEqual([]);
  });
});
