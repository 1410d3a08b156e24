import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { endedInWords, forbundInWords, howInWords, stateInASentence } from '../../src/i18n/farskhet.ts';
import { ownerOf, whomToAsk, faultMailbox, wayLinks } from '../../src/model/owner.ts';
import { dueForConfirmation, freshnessOf, byForbund } from '../../src/model/confirmations.ts';
import { CONFIRM_URL } from '../../src/model/urls.ts';
import { enKatalog, medId, type Innehallsutkast } from '../fixtures/innehall.ts';

const IDAG = '2026-03-01';
const kontrollerad = (datum: string, belagg: 'dokument' | 'verksamheten' = 'dokument') => ({
  kontroll: { datum, av: 'Kansliet', belagg },
});
const ids = (insatser: readonly { id: string }[]) => insatser.map(({ id }) => id);

describe('how the facts of the catalogue stand', () => {
  const { insatser } = enKatalog({
    insatser: {
      'tre-manader': kontrollerad('2025-12-01', 'verksamheten'),
      'en-dag-till': kontrollerad('2025-11-30'),
      'ett-ar': kontrollerad('2025-03-01'),
      'drygt-ett-ar': kontrollerad('2025-02-28'),
      'tva-ar': kontrollerad('2024-03-01', 'verksamheten'),
      'drygt-tva-ar': kontrollerad('2024-02-29'),
      slut: { ...kontrollerad('2019-01-01'), period: { slut: '2020', kvar: 'nej' } },
    },
  });
  const lage = freshnessOf(insatser, IDAG);

  test('is counted at exactly 3, 12 and 24 months, by those who run it or in a document', () => {
    expect(lage.rows).toEqual([
      { group: 3, count: 1, verksamheten: 1, dokument: 0 },
      { group: 12, count: 2, verksamheten: 0, dokument: 2 },
      { group: 24, count: 2, verksamheten: 1, dokument: 1 },
      { group: 'langre', count: 1, verksamheten: 0, dokument: 1 },
    ]);
    expect(lage.current).toBe(3);
  });

  test('is listed oldest first, without what has ended', () => {
    expect(ids(lage.insatser)).toEqual([
      'drygt-tva-ar',
      'tva-ar',
      'drygt-ett-ar',
      'ett-ar',
      'en-dag-till',
      'tre-manader',
    ]);
    expect(lage.avslutade).toBe(1);
  });

  test('is due to be confirmed when it is past a year, or will be within two months', () => {
    const datum = { gammal: '2023-01-01', snart: '2025-04-30', inteAn: '2025-05-01', ny: '2026-02-01' };
    const katalog = enKatalog({
      insatser: Object.fromEntries(Object.entries(datum).map(([id, dag]) => [id, kontrollerad(dag)])),
    });
    expect(ids(dueForConfirmation(katalog.insatser, IDAG))).toEqual(['gammal', 'snart']);
    expect(dueForConfirmation(insatser, IDAG).map(({ id }) => id)).not.toContain('slut');
  });

  test('is grouped by förbund, the one with the oldest facts first, an insats of two with both', () => {
    const katalog = enKatalog({
      insatser: {
        ny: { ...kontrollerad('2026-01-01'), forbund: ['ostra-sodertorn', 'sodertalje'] },
        gammal: { ...kontrollerad('2020-01-01'), forbund: ['sodertalje'], kommuner: ['sodertalje'] },
      },
    });
    const grupper = byForbund(katalog).map(({ forbund, insatser: har }) => [forbund.id, ids(har)]);
    expect(grupper).toEqual([
      ['sodertalje', ['gammal', 'ny']],
      ['ostra-sodertorn', ['ny']],
    ]);
  });
});

describe('who answers for the facts', () => {
  const ansvarig = { roll: 'Katalogansvarig', epost: 'katalog@example.se' };
  const kansli = { roll: 'Kansliet', telefon: '08-12 34 56', epost: 'kansli@example.se' };
  const forbundet = (egna: object, insats: object = {}) => {
    const bas = {
      namn: 'Samordningsförbundet Prov',
      kort: 'Förbundet stöttar samarbete mellan myndigheter.',
      kommuner: ['haninge'],
      kallor: [{ dokument: 'verksamhetsplan-2024-ostra-sodertorn', avsnitt: 'Uppdraget' }],
    };
    const utkast: Innehallsutkast = {
      forbund: { prov: { ...bas, ...egna } },
      insatser: { alis: { forbund: ['prov'], kommuner: ['haninge'], ...insats } },
    };
    const katalog = enKatalog(utkast);
    return { forbund: medId(katalog.forbund, 'prov'), insats: medId(katalog.insatser, 'alis') };
  };

  test('is the one that the förbund has named, else the förbund, else nobody that one can reach', () => {
    const medAlla = forbundet({ katalogansvarig: ansvarig, kontakt: [kansli] });
    expect(ownerOf(medAlla.forbund)).toMatchObject({
      roll: 'Katalogansvarig',
      isNamed: true,
      way: { epost: ansvarig.epost },
    });
    expect(ownerOf(forbundet({ kontakt: [kansli] }).forbund)).toMatchObject({
      roll: 'Kansliet',
      isNamed: false,
      way: kansli,
    });
    expect(ownerOf(forbundet({ webb: 'https://www.example.se/' }).forbund).way).toEqual({
      webb: 'https://www.example.se/',
    });
    expect(ownerOf(forbundet({}).forbund)).toMatchObject({ roll: undefined, isNamed: false, way: undefined });
  });

  test('is asked when those who run the insats cannot be reached', () => {
    const egen = { roll: 'Samordnare', telefon: '08-65 43 21' };
    expect(whomToAsk(forbundet({ katalogansvarig: ansvarig }, { kontakt: [egen] }).insats)).toEqual({
      namn: 'Samordnare',
      way: egen,
    });
    expect(whomToAsk(forbundet({ katalogansvarig: ansvarig }).insats)?.namn).toBe(
      'Katalogansvarig, Samordningsförbundet Prov',
    );
    expect(whomToAsk(forbundet({ webb: 'https://www.example.se/' }).insats)?.namn).toBe('Samordningsförbundet Prov');
    expect(whomToAsk(forbundet({}).insats)).toBeUndefined();
  });

  test('gets the mail about a fault, when there is a mailbox', () => {
    expect(faultMailbox(forbundet({ katalogansvarig: ansvarig, kontakt: [kansli] }).insats)?.way.epost).toBe(
      ansvarig.epost,
    );
    const telefon = { roll: 'Växeln', telefon: '08-12 34 56' };
    expect(faultMailbox(forbundet({ kontakt: [telefon, kansli] }).insats)?.way.epost).toBe(kansli.epost);
    expect(faultMailbox(forbundet({ kontakt: [telefon] }).insats)).toBeUndefined();
    const tva = [forbundet({ kontakt: [kansli] }), forbundet({ katalogansvarig: ansvarig })].map(
      ({ forbund }) => forbund,
    );
    expect(faultMailbox({ forbund: tva })?.way.epost).toBe(ansvarig.epost);
  });

  test('can be reached with a click', () => {
    expect(wayLinks({ ...kansli, webb: 'https://www.example.se/om' })).toEqual([
      { text: 'kansli@example.se', url: 'mailto:kansli@example.se' },
      { text: '08-12 34 56', url: 'tel:08123456' },
      { text: 'example.se', url: 'https://www.example.se/om' },
    ]);
  });
});

describe('the age of facts in words', () => {
  test.each([
    [0, 0, 'Det finns inga uppgifter som kan bli gamla'],
    [0, 1, 'Uppgifterna är äldre än ett år'],
    [1, 1, 'Uppgifterna är bekräftade det senaste året'],
    [0, 32, 'Ingen av 32 insatser är bekräftad det senaste året'],
    [1, 32, 'En av 32 insatser är bekräftad det senaste året'],
    [12, 32, 'Tolv av 32 insatser är bekräftade det senaste året'],
    [13, 32, '13 av 32 insatser är bekräftade det senaste året'],
    [32, 32, 'Alla 32 insatser är bekräftade det senaste året'],
  ])('%i of %i: "%s"', (aktuella, alla, mening) => {
    expect(stateInASentence(aktuella, alla)).toBe(mening);
  });

  test('says how they were confirmed, and what is left out', () => {
    expect([howInWords(4, 8), howInWords(0, 8), howInWords(4, 0)]).toEqual([
      '4 av verksamheten och 8 i dokument',
      '8 i dokument',
      '4 av verksamheten',
    ]);
    expect(endedInWords(1)).toMatch(/^En avslutad insats är inte med\./);
    expect(endedInWords(28)).toMatch(/^28 avslutade insatser är inte med\./);
    expect(forbundInWords(0, 0, undefined)).toMatch(/inget att bekräfta/);
  });

  test('the link to how one confirms leads to a heading that is there', () => {
    const rubriker = [...readFileSync('.github/CONTRIBUTING.md', 'utf8').matchAll(/^#+ (.+)$/gm)].map(
      ([, rubrik = '']) => rubrik.toLowerCase().replaceAll(' ', '-'),
    );
    expect(rubriker).toContain(decodeURIComponent(new URL(CONFIRM_URL).hash.slice(1)));
  });
});
