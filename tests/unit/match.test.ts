import { describe, expect, it } from 'vitest';
import { galler, kriterier, matcha, type Kriterium, type Matchfakta, type Person } from '../../src/model/match.ts';
import { matchfakta } from '../fixtures/innehall.ts';
import { ettSpar } from '../fixtures/insats.ts';

/** The answer to one criterion, in the spår that speaks. */
const svar = (person: Person, fakta: Matchfakta, kriterium: Kriterium) =>
  matcha(person, fakta).skal.find((s) => s.kriterium === kriterium)?.svar;

const medAlder = (fran?: number, till?: number): Matchfakta =>
  matchfakta({
    spar: [ettSpar({ alder: { ...(fran === undefined ? {} : { fran }), ...(till === undefined ? {} : { till }) } })],
  });

const medGrupper = (...malgrupper: string[]): Matchfakta => matchfakta({ spar: [ettSpar({ malgrupper })] });

describe('age', () => {
  it.each([
    [15, 'passar-inte'],
    [16, 'passar'],
    [23, 'passar'],
    [30, 'passar'],
    [31, 'passar-inte'],
    [0, 'passar-inte'],
    [120, 'passar-inte'],
  ])('a person of %i asked of a spår for 16–30 gets %s', (alder, vantat) => {
    expect(svar({ alder }, medAlder(16, 30), 'alder')).toBe(vantat);
  });

  it.each([
    [15, 'passar-inte'],
    [16, 'passar'],
    [120, 'passar'],
  ])('a person of %i asked of a spår from 16 with no upper limit gets %s', (alder, vantat) => {
    expect(svar({ alder }, medAlder(16), 'alder')).toBe(vantat);
  });

  it.each([
    [0, 'passar'],
    [24, 'passar'],
    [25, 'passar-inte'],
  ])('a person of %i asked of a spår up to 24 with no lower limit gets %s', (alder, vantat) => {
    expect(svar({ alder }, medAlder(undefined, 24), 'alder')).toBe(vantat);
  });

  it.each([0, 120])('a limit of nought is a limit, also for a person of %i', (alder) => {
    expect(svar({ alder }, medAlder(0, 0), 'alder')).toBe(alder === 0 ? 'passar' : 'passar-inte');
    expect(svar({ alder }, medAlder(0), 'alder')).toBe('passar');
  });

  it.each([0, 18, 120])('a spår that states no age is unknown, not ruled out, for a person of %i', (alder) => {
    expect(matcha({ alder }, medAlder())).toMatchObject({ utfall: 'passar', okanda: 1, hinder: [] });
  });

  it('carries the stated span, so that the reason can be said in words', () => {
    expect(matcha({ alder: 15 }, medAlder(16, 30)).hinder).toEqual([
      { kriterium: 'alder', svar: 'passar-inte', alder: 15, spann: { fran: 16, till: 30 } },
    ]);
  });
});

describe('kommun', () => {
  const iTyreso = matchfakta({ kommuner: ['tyreso', 'haninge'] });

  it('fits when the kommun is one of those served', () => {
    expect(svar({ kommun: 'haninge' }, iTyreso, 'kommun')).toBe('passar');
  });

  it('is an obstacle when it is not, and tells where the support is given', () => {
    expect(matcha({ kommun: 'nynashamn' }, iTyreso).hinder).toEqual([
      { kriterium: 'kommun', svar: 'passar-inte', kommun: 'nynashamn', finnsI: ['tyreso', 'haninge'] },
    ]);
  });

  it('is unknown, not an obstacle, when the sources do not say which kommuner', () => {
    const okand = matchfakta({ kommuner: [], okant: true });
    expect(matcha({ kommun: 'nynashamn' }, okand)).toMatchObject({ utfall: 'passar', okanda: 1 });
  });
});

describe('target groups', () => {
  it('fits a group that is stated', () => {
    expect(svar({ malgrupper: ['npf'] }, medGrupper('npf'), 'malgrupper')).toBe('passar');
  });

  it('is an obstacle when other groups are stated', () => {
    expect(matcha({ malgrupper: ['npf'] }, medGrupper('kaa'))).toMatchObject({
      utfall: 'nara',
      hinder: [{ kriterium: 'malgrupper', termer: ['npf'] }],
    });
  });

  it('is unknown when no group is stated at all', () => {
    expect(svar({ malgrupper: ['npf'] }, medGrupper(), 'malgrupper')).toBe('okant');
  });

  it('finds the narrower when the broader is asked for', () => {
    expect(matcha({ malgrupper: ['unga-vuxna'] }, medGrupper('kaa'))).toMatchObject({
      utfall: 'passar',
      okanda: 0,
      skal: [{ svar: 'passar', termer: ['unga-vuxna'] }],
    });
  });

  it('answers unknown when something narrower is asked of a stated broader group', () => {
    expect(matcha({ malgrupper: ['kaa'] }, medGrupper('unga-vuxna'))).toMatchObject({
      utfall: 'passar',
      okanda: 1,
      skal: [{ svar: 'okant', termer: ['kaa'], bred: false }],
    });
  });

  it('does not take one narrow group for another under the same broader one', () => {
    expect(svar({ malgrupper: ['skolfranvaro'] }, medGrupper('kaa'), 'malgrupper')).toBe('passar-inte');
  });

  it('never rules out an insats for a broad group, and marks that it turns to nearly anyone', () => {
    expect(matcha({ malgrupper: ['npf'] }, medGrupper('samordnat-stod'))).toMatchObject({
      utfall: 'passar',
      skal: [{ svar: 'okant', bred: true }],
    });
    expect(svar({ malgrupper: ['npf'] }, medGrupper('kaa', 'samordnat-stod'), 'malgrupper')).toBe('okant');
  });

  it('fits a broad group that is itself asked for', () => {
    expect(svar({ malgrupper: ['samordnat-stod'] }, medGrupper('samordnat-stod'), 'malgrupper')).toBe('passar');
  });

  it('takes several groups as any of them, and names only those that fit', () => {
    expect(
      matcha({ malgrupper: ['npf', 'kaa', 'psykisk-ohalsa'] }, medGrupper('kaa', 'psykisk-ohalsa')).skal,
    ).toMatchObject([{ svar: 'passar', termer: ['kaa', 'psykisk-ohalsa'] }]);
  });

  it('lets one that fits outweigh one that is only likely', () => {
    expect(matcha({ malgrupper: ['kaa', 'npf'] }, medGrupper('unga-vuxna', 'npf')).skal).toMatchObject([
      { svar: 'passar', termer: ['npf'] },
    ]);
  });

  it('asks nothing when the list of groups is empty', () => {
    expect(matcha({ malgrupper: [] }, medGrupper('kaa'))).toMatchObject({ utfall: 'passar', skal: [] });
  });
});

describe('methods', () => {
  const medMetoder = (...metoder: string[]): Matchfakta => matchfakta({ metoder });

  it('fits a method that is stated', () => {
    expect(svar({ metoder: ['ips'] }, medMetoder('ips'), 'metoder')).toBe('passar');
  });

  it('finds the narrower method when the broader is asked for', () => {
    expect(svar({ metoder: ['supported-employment'] }, medMetoder('ips'), 'metoder')).toBe('passar');
  });

  it('is an obstacle when only the broader method is stated, for a promise must be known', () => {
    expect(svar({ metoder: ['ips'] }, medMetoder('supported-employment'), 'metoder')).toBe('passar-inte');
  });

  it('takes silence as an obstacle', () => {
    expect(matcha({ metoder: ['ips'] }, medMetoder())).toMatchObject({
      utfall: 'nara',
      hinder: [{ kriterium: 'metoder', termer: ['ips'] }],
    });
  });

  it('takes several methods as any of them', () => {
    expect(matcha({ metoder: ['ips', 'case-management'] }, medMetoder('case-management')).skal).toMatchObject([
      { svar: 'passar', termer: ['case-management'] },
    ]);
  });

  it('asks nothing when the list of methods is empty', () => {
    expect(matcha({ metoder: [] }, medMetoder()).skal).toEqual([]);
  });
});

describe('applying oneself', () => {
  it.each([
    ['ja', 'passar', 'passar'],
    ['nej', 'passar-inte', 'nara'],
    ['okant', 'passar-inte', 'nara'],
  ] as const)('where the entry says %s the answer is %s', (egenAnmalan, vantat, utfall) => {
    const fakta = matchfakta({ vagIn: { egenAnmalan } });
    expect(svar({ egen: true }, fakta, 'egen')).toBe(vantat);
    expect(matcha({ egen: true }, fakta).utfall).toBe(utfall);
  });

  it('asks nothing unless it is wanted', () => {
    expect(matcha({ egen: false }, matchfakta({ vagIn: { egenAnmalan: 'nej' } })).skal).toEqual([]);
  });
});

describe('several spår', () => {
  const tvaSpar = matchfakta({
    spar: [
      ettSpar({ namn: 'Unga', alder: { fran: 16, till: 24 }, malgrupper: ['kaa'] }),
      ettSpar({ namn: 'Vuxna', alder: { fran: 25, till: 64 }, malgrupper: ['npf'] }),
    ],
  });

  it('does not mix the age of one spår with the target group of another', () => {
    expect(matcha({ alder: 20, malgrupper: ['npf'] }, tvaSpar)).toMatchObject({ utfall: 'nara', hinder: [{}] });
  });

  it('lets the spår that fits speak, wherever it stands in the list', () => {
    expect(matcha({ alder: 20, malgrupper: ['kaa'] }, tvaSpar)).toMatchObject({ utfall: 'passar', spar: 0 });
    expect(matcha({ alder: 40, malgrupper: ['npf'] }, tvaSpar)).toMatchObject({ utfall: 'passar', spar: 1 });
  });

  it('prefers a spår that is known to fit to one that says nothing', () => {
    const fakta = matchfakta({ spar: [ettSpar(), ettSpar({ alder: { fran: 16 } })] });
    expect(matcha({ alder: 20 }, fakta)).toMatchObject({ spar: 1, okanda: 0 });
  });

  it('prefers unknowns to an obstacle', () => {
    const fakta = matchfakta({
      spar: [ettSpar({ alder: { fran: 30 }, malgrupper: ['npf'] }), ettSpar()],
    });
    expect(matcha({ alder: 20, malgrupper: ['npf'] }, fakta)).toMatchObject({ utfall: 'passar', spar: 1, okanda: 2 });
  });

  it('lets the first speak when two fit equally well', () => {
    expect(matcha({ kommun: 'nynashamn' }, tvaSpar).spar).toBe(0);
  });

  it('refuses facts without any spår', () => {
    expect(() => matcha({}, { ...tvaSpar, spar: [] })).toThrow('En insats måste ha minst ett spår.');
  });
});

describe('near miss', () => {
  const fakta = matchfakta({ kommuner: ['tyreso'], spar: [ettSpar({ alder: { fran: 16, till: 30 } })] });

  it('has exactly one obstacle', () => {
    expect(matcha({ alder: 31, kommun: 'tyreso' }, fakta)).toMatchObject({
      utfall: 'nara',
      hinder: [{ kriterium: 'alder' }],
    });
  });

  it('is no longer near with two', () => {
    const { utfall, hinder } = matcha({ alder: 31, kommun: 'nynashamn' }, fakta);
    expect(utfall).toBe('passar-inte');
    expect(hinder.map((s) => s.kriterium)).toEqual(['alder', 'kommun']);
  });
});

describe('kinds of insats', () => {
  it.each(['samverkan', 'kompetens'] as const)('%s is not asked about age or applying oneself', (typ) => {
    const fakta = matchfakta({ typ, vagIn: { egenAnmalan: 'ja' } });
    expect(matcha({ alder: 20 }, fakta).utfall).toBe('passar-inte');
    expect(matcha({ egen: true }, fakta).utfall).toBe('passar-inte');
    expect(galler({ alder: 0 }, fakta)).toBe(false);
  });

  it.each(['samverkan', 'kompetens'] as const)('%s is asked about kommun, groups and methods', (typ) => {
    const fakta = matchfakta({ typ, metoder: ['ips'], spar: [ettSpar({ malgrupper: ['npf'] })] });
    expect(matcha({ kommun: 'nynashamn', malgrupper: ['npf'], metoder: ['ips'], egen: false }, fakta).utfall).toBe(
      'passar',
    );
  });

  it('support to a person is asked about everything', () => {
    expect(galler({ alder: 20, egen: true }, matchfakta())).toBe(true);
  });
});

describe('every person against every insats', () => {
  const personer: Person[] = [];
  for (const alder of [undefined, 0, 15, 16, 24, 25, 64, 120])
    for (const kommun of [undefined, 'haninge', 'nynashamn'])
      for (const malgrupper of [undefined, ['kaa'], ['unga-vuxna'], ['npf', 'psykisk-ohalsa']])
        for (const metoder of [undefined, ['ips'], ['supported-employment']])
          for (const egen of [undefined, true]) personer.push({ alder, kommun, malgrupper, metoder, egen });

  const spar = [
    ettSpar(),
    ettSpar({ alder: { fran: 16, till: 24 }, malgrupper: ['unga-vuxna'] }),
    ettSpar({ alder: { fran: 25 }, malgrupper: ['npf'] }),
    ettSpar({ alder: { till: 64 }, malgrupper: ['samordnat-stod'] }),
  ];
  const sparlistor = [...spar.map((ett) => [ett]), spar, spar.toReversed(), spar.slice(1, 3)];
  const alla: Matchfakta[] = sparlistor.flatMap((lista) => [
    matchfakta({ spar: lista, kommuner: ['haninge'], metoder: ['ips'], vagIn: { egenAnmalan: 'ja' } }),
    matchfakta({ spar: lista, kommuner: [], okant: true }),
    matchfakta({ spar: lista, typ: 'samverkan', metoder: ['supported-employment'] }),
  ]);
  const par = alla.flatMap((fakta) => personer.map((person) => ({ person, fakta })));
  const stallda = ({ alder, kommun, malgrupper, metoder, egen }: Person): Kriterium[] => {
    const fragor = { alder, kommun, malgrupper, metoder, egen };
    return kriterier.filter((kriterium) => fragor[kriterium] !== undefined);
  };

  it('gives an outcome that agrees with the number of obstacles', () => {
    for (const { person, fakta } of par.filter((p) => galler(p.person, p.fakta))) {
      const { utfall, hinder } = matcha(person, fakta);
      expect(utfall).toBe(['passar', 'nara'][hinder.length] ?? 'passar-inte');
    }
  });

  it('rules out every insats that the question is not about', () => {
    const utanfor = par.filter((p) => !galler(p.person, p.fakta));
    expect(utanfor.length).toBeGreaterThan(0);
    for (const { person, fakta } of utanfor) expect(matcha(person, fakta).utfall).toBe('passar-inte');
  });

  it('gives one reason for each thing asked, in a fixed order, and counts them right', () => {
    for (const { person, fakta } of par) {
      const { skal, hinder, okanda } = matcha(person, fakta);
      expect(skal.map((s) => s.kriterium)).toEqual(stallda(person));
      expect(hinder).toEqual(skal.filter((s) => s.svar === 'passar-inte'));
      expect(okanda).toBe(skal.filter((s) => s.svar === 'okant').length);
    }
  });

  it('never leaves a promise about the support unknown', () => {
    for (const { person, fakta } of par) {
      expect(svar(person, fakta, 'metoder')).not.toBe('okant');
      expect(svar(person, fakta, 'egen')).not.toBe('okant');
    }
  });

  it('gives the reasons of one spår alone, and no other spår has fewer obstacles', () => {
    for (const { person, fakta } of par) {
      const basta = matcha(person, fakta);
      const varForSig = fakta.spar.map((ett) => matcha(person, { ...fakta, spar: [ett] }));
      expect(basta.skal).toEqual(varForSig[basta.spar]?.skal);
      expect(basta.hinder.length).toBe(Math.min(...varForSig.map((m) => m.hinder.length)));
    }
  });

  it('gives the same outcome whatever order the spår stand in', () => {
    for (const { person, fakta } of par) {
      const bakvant = matcha(person, { ...fakta, spar: fakta.spar.toReversed() });
      const { utfall, hinder, okanda } = matcha(person, fakta);
      expect([bakvant.utfall, bakvant.hinder.length, bakvant.okanda]).toEqual([utfall, hinder.length, okanda]);
    }
  });

  it('never finds fewer obstacles when more is asked', () => {
    for (const { person, fakta } of par) {
      const farre = matcha({ ...person, kommun: undefined, metoder: undefined }, fakta);
      expect(matcha(person, fakta).hinder.length).toBeGreaterThanOrEqual(farre.hinder.length);
    }
  });

  it('never rules out more when one more target group is accepted', () => {
    for (const { person, fakta } of par.filter((p) => p.person.malgrupper)) {
      const vidare = { ...person, malgrupper: [...(person.malgrupper ?? []), 'skolfranvaro'] };
      expect(matcha(vidare, fakta).hinder.length).toBeLessThanOrEqual(matcha(person, fakta).hinder.length);
    }
  });

  it('fits everything about one person when nothing is asked', () => {
    for (const fakta of alla)
      expect(matcha({}, fakta)).toEqual({ utfall: 'passar', spar: 0, skal: [], hinder: [], okanda: 0 });
  });
});
