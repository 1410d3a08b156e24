import { describe, expect, it } from 'vitest';
import {
  concerns,
  criteria,
  matchPerson,
  type Criterion,
  type MatchFacts,
  type Person,
} from '../../src/model/match.ts';
import { matchfakta } from '../fixtures/innehall.ts';
import { ettSpar } from '../fixtures/insats.ts';

/** The answer to one criterion, in the spår that speaks. */
const fitOf = (person: Person, fakta: MatchFacts, criterion: Criterion) =>
  matchPerson(person, fakta).reasons.find((s) => s.criterion === criterion)?.fit;

const medAlder = (fran?: number, till?: number): MatchFacts =>
  matchfakta({
    spar: [ettSpar({ alder: { ...(fran === undefined ? {} : { fran }), ...(till === undefined ? {} : { till }) } })],
  });

const medGrupper = (...malgrupper: string[]): MatchFacts => matchfakta({ spar: [ettSpar({ malgrupper })] });

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
    expect(fitOf({ alder }, medAlder(16, 30), 'alder')).toBe(vantat);
  });

  it.each([
    [15, 'passar-inte'],
    [16, 'passar'],
    [120, 'passar'],
  ])('a person of %i asked of a spår from 16 with no upper limit gets %s', (alder, vantat) => {
    expect(fitOf({ alder }, medAlder(16), 'alder')).toBe(vantat);
  });

  it.each([
    [0, 'passar'],
    [24, 'passar'],
    [25, 'passar-inte'],
  ])('a person of %i asked of a spår up to 24 with no lower limit gets %s', (alder, vantat) => {
    expect(fitOf({ alder }, medAlder(undefined, 24), 'alder')).toBe(vantat);
  });

  it.each([0, 120])('a limit of nought is a limit, also for a person of %i', (alder) => {
    expect(fitOf({ alder }, medAlder(0, 0), 'alder')).toBe(alder === 0 ? 'passar' : 'passar-inte');
    expect(fitOf({ alder }, medAlder(0), 'alder')).toBe('passar');
  });

  it.each([0, 18, 120])('a spår that states no age is unknown, not ruled out, for a person of %i', (alder) => {
    expect(matchPerson({ alder }, medAlder())).toMatchObject({ outcome: 'passar', unknowns: 1, obstacles: [] });
  });

  it('carries the stated span, so that the reason can be said in words', () => {
    expect(matchPerson({ alder: 15 }, medAlder(16, 30)).obstacles).toEqual([
      { criterion: 'alder', fit: 'passar-inte', alder: 15, span: { fran: 16, till: 30 } },
    ]);
  });
});

describe('kommun', () => {
  const iTyreso = matchfakta({ kommuner: ['tyreso', 'haninge'] });

  it('fits when the kommun is one of those served', () => {
    expect(fitOf({ kommun: 'haninge' }, iTyreso, 'kommun')).toBe('passar');
  });

  it('is an obstacle when it is not, and tells where the support is given', () => {
    expect(matchPerson({ kommun: 'nynashamn' }, iTyreso).obstacles).toEqual([
      { criterion: 'kommun', fit: 'passar-inte', kommun: 'nynashamn', servedIn: ['tyreso', 'haninge'] },
    ]);
  });

  it('is unknown, not an obstacle, when the sources do not say which kommuner', () => {
    const okand = matchfakta({ kommuner: [], okant: true });
    expect(matchPerson({ kommun: 'nynashamn' }, okand)).toMatchObject({ outcome: 'passar', unknowns: 1 });
  });
});

describe('target groups', () => {
  it('fits a group that is stated', () => {
    expect(fitOf({ malgrupper: ['npf'] }, medGrupper('npf'), 'malgrupper')).toBe('passar');
  });

  it('is an obstacle when other groups are stated', () => {
    expect(matchPerson({ malgrupper: ['npf'] }, medGrupper('kaa'))).toMatchObject({
      outcome: 'nara',
      obstacles: [{ criterion: 'malgrupper', terms: ['npf'] }],
    });
  });

  it('is unknown when no group is stated at all', () => {
    expect(fitOf({ malgrupper: ['npf'] }, medGrupper(), 'malgrupper')).toBe('okant');
  });

  it('finds the narrower when the broader is asked for', () => {
    expect(matchPerson({ malgrupper: ['unga-vuxna'] }, medGrupper('kaa'))).toMatchObject({
      outcome: 'passar',
      unknowns: 0,
      reasons: [{ fit: 'passar', terms: ['unga-vuxna'] }],
    });
  });

  it('answers unknown when something narrower is asked of a stated broader group', () => {
    expect(matchPerson({ malgrupper: ['kaa'] }, medGrupper('unga-vuxna'))).toMatchObject({
      outcome: 'passar',
      unknowns: 1,
      reasons: [{ fit: 'okant', terms: ['kaa'], bred: false }],
    });
  });

  it('does not take one narrow group for another under the same broader one', () => {
    expect(fitOf({ malgrupper: ['skolfranvaro'] }, medGrupper('kaa'), 'malgrupper')).toBe('passar-inte');
  });

  it('never rules out an insats for a broad group, and marks that it turns to nearly anyone', () => {
    expect(matchPerson({ malgrupper: ['npf'] }, medGrupper('samordnat-stod'))).toMatchObject({
      outcome: 'passar',
      reasons: [{ fit: 'okant', bred: true }],
    });
    expect(fitOf({ malgrupper: ['npf'] }, medGrupper('kaa', 'samordnat-stod'), 'malgrupper')).toBe('okant');
  });

  it('fits a broad group that is itself asked for', () => {
    expect(fitOf({ malgrupper: ['samordnat-stod'] }, medGrupper('samordnat-stod'), 'malgrupper')).toBe('passar');
  });

  it('takes several groups as any of them, and names only those that fit', () => {
    expect(
      matchPerson({ malgrupper: ['npf', 'kaa', 'psykisk-ohalsa'] }, medGrupper('kaa', 'psykisk-ohalsa')).reasons,
    ).toMatchObject([{ fit: 'passar', terms: ['kaa', 'psykisk-ohalsa'] }]);
  });

  it('lets one that fits outweigh one that is only likely', () => {
    expect(matchPerson({ malgrupper: ['kaa', 'npf'] }, medGrupper('unga-vuxna', 'npf')).reasons).toMatchObject([
      { fit: 'passar', terms: ['npf'] },
    ]);
  });

  it('asks nothing when the list of groups is empty', () => {
    expect(matchPerson({ malgrupper: [] }, medGrupper('kaa'))).toMatchObject({ outcome: 'passar', reasons: [] });
  });
});

describe('methods', () => {
  const medMetoder = (...metoder: string[]): MatchFacts => matchfakta({ metoder });

  it('fits a method that is stated', () => {
    expect(fitOf({ metoder: ['ips'] }, medMetoder('ips'), 'metoder')).toBe('passar');
  });

  it('finds the narrower method when the broader is asked for', () => {
    expect(fitOf({ metoder: ['supported-employment'] }, medMetoder('ips'), 'metoder')).toBe('passar');
  });

  it('is an obstacle when only the broader method is stated, for a promise must be known', () => {
    expect(fitOf({ metoder: ['ips'] }, medMetoder('supported-employment'), 'metoder')).toBe('passar-inte');
  });

  it('takes silence as an obstacle', () => {
    expect(matchPerson({ metoder: ['ips'] }, medMetoder())).toMatchObject({
      outcome: 'nara',
      obstacles: [{ criterion: 'metoder', terms: ['ips'] }],
    });
  });

  it('takes several methods as any of them', () => {
    expect(matchPerson({ metoder: ['ips', 'case-management'] }, medMetoder('case-management')).reasons).toMatchObject([
      { fit: 'passar', terms: ['case-management'] },
    ]);
  });

  it('asks nothing when the list of methods is empty', () => {
    expect(matchPerson({ metoder: [] }, medMetoder()).reasons).toEqual([]);
  });
});

describe('applying oneself', () => {
  it.each([
    ['ja', 'passar', 'passar'],
    ['nej', 'passar-inte', 'nara'],
    ['okant', 'passar-inte', 'nara'],
  ] as const)('where the entry says %s the answer is %s', (egenAnmalan, vantat, utfall) => {
    const fakta = matchfakta({ vagIn: { egenAnmalan } });
    expect(fitOf({ egen: true }, fakta, 'egen')).toBe(vantat);
    expect(matchPerson({ egen: true }, fakta).outcome).toBe(utfall);
  });

  it('asks nothing unless it is wanted', () => {
    expect(matchPerson({ egen: false }, matchfakta({ vagIn: { egenAnmalan: 'nej' } })).reasons).toEqual([]);
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
    expect(matchPerson({ alder: 20, malgrupper: ['npf'] }, tvaSpar)).toMatchObject({
      outcome: 'nara',
      obstacles: [{}],
    });
  });

  it('lets the spår that fits speak, wherever it stands in the list', () => {
    expect(matchPerson({ alder: 20, malgrupper: ['kaa'] }, tvaSpar)).toMatchObject({ outcome: 'passar', spar: 0 });
    expect(matchPerson({ alder: 40, malgrupper: ['npf'] }, tvaSpar)).toMatchObject({ outcome: 'passar', spar: 1 });
  });

  it('prefers a spår that is known to fit to one that says nothing', () => {
    const fakta = matchfakta({ spar: [ettSpar(), ettSpar({ alder: { fran: 16 } })] });
    expect(matchPerson({ alder: 20 }, fakta)).toMatchObject({ spar: 1, unknowns: 0 });
  });

  it('prefers unknowns to an obstacle', () => {
    const fakta = matchfakta({
      spar: [ettSpar({ alder: { fran: 30 }, malgrupper: ['npf'] }), ettSpar()],
    });
    expect(matchPerson({ alder: 20, malgrupper: ['npf'] }, fakta)).toMatchObject({
      outcome: 'passar',
      spar: 1,
      unknowns: 2,
    });
  });

  it('lets the first speak when two fit equally well', () => {
    expect(matchPerson({ kommun: 'nynashamn' }, tvaSpar).spar).toBe(0);
  });

  it('refuses facts without any spår', () => {
    expect(() => matchPerson({}, { ...tvaSpar, spar: [] })).toThrow('En insats måste ha minst ett spår.');
  });
});

describe('near miss', () => {
  const fakta = matchfakta({ kommuner: ['tyreso'], spar: [ettSpar({ alder: { fran: 16, till: 30 } })] });

  it('has exactly one obstacle', () => {
    expect(matchPerson({ alder: 31, kommun: 'tyreso' }, fakta)).toMatchObject({
      outcome: 'nara',
      obstacles: [{ criterion: 'alder' }],
    });
  });

  it('is no longer near with two', () => {
    const { outcome: utfall, obstacles: hinder } = matchPerson({ alder: 31, kommun: 'nynashamn' }, fakta);
    expect(utfall).toBe('passar-inte');
    expect(hinder.map((s) => s.criterion)).toEqual(['alder', 'kommun']);
  });
});

describe('kinds of insats', () => {
  it.each(['samverkan', 'kompetens'] as const)('%s is not asked about age or applying oneself', (typ) => {
    const fakta = matchfakta({ typ, vagIn: { egenAnmalan: 'ja' } });
    expect(matchPerson({ alder: 20 }, fakta).outcome).toBe('passar-inte');
    expect(matchPerson({ egen: true }, fakta).outcome).toBe('passar-inte');
    expect(concerns({ alder: 0 }, fakta)).toBe(false);
  });

  it.each(['samverkan', 'kompetens'] as const)('%s is asked about kommun, groups and methods', (typ) => {
    const fakta = matchfakta({ typ, metoder: ['ips'], spar: [ettSpar({ malgrupper: ['npf'] })] });
    expect(
      matchPerson({ kommun: 'nynashamn', malgrupper: ['npf'], metoder: ['ips'], egen: false }, fakta).outcome,
    ).toBe('passar');
  });

  it('support to a person is asked about everything', () => {
    expect(concerns({ alder: 20, egen: true }, matchfakta())).toBe(true);
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
  const alla: MatchFacts[] = sparlistor.flatMap((lista) => [
    matchfakta({ spar: lista, kommuner: ['haninge'], metoder: ['ips'], vagIn: { egenAnmalan: 'ja' } }),
    matchfakta({ spar: lista, kommuner: [], okant: true }),
    matchfakta({ spar: lista, typ: 'samverkan', metoder: ['supported-employment'] }),
  ]);
  const par = alla.flatMap((fakta) => personer.map((person) => ({ person, fakta })));
  const stallda = ({ alder, kommun, malgrupper, metoder, egen }: Person): Criterion[] => {
    const fragor = { alder, kommun, malgrupper, metoder, egen };
    return criteria.filter((kriterium) => fragor[kriterium] !== undefined);
  };

  it('gives an outcome that agrees with the number of obstacles', () => {
    for (const { person, fakta } of par.filter((p) => concerns(p.person, p.fakta))) {
      const { outcome: utfall, obstacles: hinder } = matchPerson(person, fakta);
      expect(utfall).toBe(['passar', 'nara'][hinder.length] ?? 'passar-inte');
    }
  });

  it('rules out every insats that the question is not about', () => {
    const utanfor = par.filter((p) => !concerns(p.person, p.fakta));
    expect(utanfor.length).toBeGreaterThan(0);
    for (const { person, fakta } of utanfor) expect(matchPerson(person, fakta).outcome).toBe('passar-inte');
  });

  it('gives one reason for each thing asked, in a fixed order, and counts them right', () => {
    for (const { person, fakta } of par) {
      const { reasons: skal, obstacles: hinder, unknowns: okanda } = matchPerson(person, fakta);
      expect(skal.map((s) => s.criterion)).toEqual(stallda(person));
      expect(hinder).toEqual(skal.filter((s) => s.fit === 'passar-inte'));
      expect(okanda).toBe(skal.filter((s) => s.fit === 'okant').length);
    }
  });

  it('never leaves a promise about the support unknown', () => {
    for (const { person, fakta } of par) {
      expect(fitOf(person, fakta, 'metoder')).not.toBe('okant');
      expect(fitOf(person, fakta, 'egen')).not.toBe('okant');
    }
  });

  it('gives the reasons of one spår alone, and no other spår has fewer obstacles', () => {
    for (const { person, fakta } of par) {
      const basta = matchPerson(person, fakta);
      const varForSig = fakta.spar.map((ett) => matchPerson(person, { ...fakta, spar: [ett] }));
      expect(basta.reasons).toEqual(varForSig[basta.spar]?.reasons);
      expect(basta.obstacles.length).toBe(Math.min(...varForSig.map((m) => m.obstacles.length)));
    }
  });

  it('gives the same outcome whatever order the spår stand in', () => {
    for (const { person, fakta } of par) {
      const bakvant = matchPerson(person, { ...fakta, spar: fakta.spar.toReversed() });
      const { outcome: utfall, obstacles: hinder, unknowns: okanda } = matchPerson(person, fakta);
      expect([bakvant.outcome, bakvant.obstacles.length, bakvant.unknowns]).toEqual([utfall, hinder.length, okanda]);
    }
  });

  it('never finds fewer obstacles when more is asked', () => {
    for (const { person, fakta } of par) {
      const farre = matchPerson({ ...person, kommun: undefined, metoder: undefined }, fakta);
      expect(matchPerson(person, fakta).obstacles.length).toBeGreaterThanOrEqual(farre.obstacles.length);
    }
  });

  it('never rules out more when one more target group is accepted', () => {
    for (const { person, fakta } of par.filter((p) => p.person.malgrupper)) {
      const vidare = { ...person, malgrupper: [...(person.malgrupper ?? []), 'skolfranvaro'] };
      expect(matchPerson(vidare, fakta).obstacles.length).toBeLessThanOrEqual(
        matchPerson(person, fakta).obstacles.length,
      );
    }
  });

  it('fits everything about one person when nothing is asked', () => {
    for (const fakta of alla)
      expect(matchPerson({}, fakta)).toEqual({ outcome: 'passar', spar: 0, reasons: [], obstacles: [], unknowns: 0 });
  });
});
