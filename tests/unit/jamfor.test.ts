import { describe, expect, it } from 'vitest';
import { hiddenText, unknownText, personInWords, resultatInWords, heading } from '../../src/i18n/jamfor.ts';
import { writeComparison } from '../../src/browser/comparison.ts';
import { readComparison } from '../../src/browser/jamfor/address.ts';
import { matchFacts } from '../../src/search/fields.ts';
import { matchfakta } from '../fixtures/innehall.ts';
import { ettSpar } from '../fixtures/insats.ts';

const kommuner = new Set(['nynashamn', 'tyreso']);
const las = (fragment: string) => readComparison(fragment, kommuner);

describe('the address of a comparison', () => {
  it.each([
    '#j=ung-i-nynas,satsa&i=satsa,alis&alder=17&kommun=nynashamn',
    '#j=ung-i-nynas',
    '#i=satsa',
    '#alder=0',
    '#j=',
    '',
  ])('"%s" is read and written as it was', (fragment) => {
    const { comparison, unknowns, leftOut } = las(fragment);
    expect(writeComparison(comparison)).toBe(fragment);
    expect([unknowns, leftOut]).toEqual([[], []]);
  });

  it('says which ids cannot be ids, and compares the rest', () => {
    const { comparison, unknowns } = las('#j=satsa,Ung i Nynäs,../x,satsa');
    expect(comparison.j).toEqual(['satsa']);
    expect(unknowns).toEqual(['Ung i Nynäs', '../x']);
  });

  it.each(['#alder=170', '#alder=sjutton', '#kommun=atlantis', '#namn=Kim'])(
    'takes no person from "%s", and tells what was left out',
    (fragment) => {
      const { comparison, leftOut } = las(fragment);
      expect(comparison).toEqual({});
      expect(leftOut).toEqual([fragment.slice(1)]);
    },
  );

  it('reads what is badly encoded as far as it goes', () => {
    const { comparison, leftOut } = las('#j=satsa%E0%A4%A,alis&%ZZ=1');
    expect(comparison.j).toEqual(['alis']);
    expect(leftOut).toEqual(['%ZZ=1']);
  });

  it('tells little of a lot', () => {
    const manga = Array.from({ length: 40 }, (_, nr) => `${'Å'.repeat(90)}${String(nr)}`).join(',');
    const { unknowns } = las(`#j=${manga}`);
    expect(unknowns).toHaveLength(5);
    expect(unknowns.every((id) => id.length <= 60)).toBe(true);
  });
});

describe('a comparison in words', () => {
  it('counts its insatser', () => {
    expect([2, 3, 4].map(heading)).toEqual(['Jämför två insatser', 'Jämför tre insatser', 'Jämför fyra insatser']);
  });

  it('says who it is for', () => {
    expect([
      personInWords(17, 'Nynäshamn'),
      personInWords(17, undefined),
      personInWords(undefined, 'Nynäshamn'),
    ]).toEqual(['17\u00A0år i Nynäshamn', '17\u00A0år', 'en person i Nynäshamn']);
  });

  it('says how many rows are alike', () => {
    expect([0, 1, 2].map(hiddenText)).toEqual([
      'Insatserna skiljer sig åt på alla rader.',
      'En rad är likadan för alla och visas inte.',
      '2 rader är likadana för alla och visas inte.',
    ]);
  });

  it('names the ids it does not know', () => {
    expect(unknownText(['x', 'y'])).toBe(
      'Det här hittar vi ingen insats för: ”x” och ”y”. Adressen kan ha blivit fel.',
    );
  });

  it.each([
    [
      { ar: '2021', deltagare: 95, nya: 46, arbeteEllerStudier: 73, mal: { deltagare: 150 } },
      '2021: 95 deltagare, 46 nya och 73 procent av dem som slutade till arbete eller studier.',
    ],
    [{ ar: '2007–2017', deltagare: 1800 }, '2007–2017: 1\u00A0800 deltagare.'],
    [{ ar: '2024', nya: 0 }, '2024: 0 nya.'],
    [{ ar: '2023–2024', mal: { deltagare: 130 } }, '2023–2024: målet var 130 deltagare. Hur det gick anges inte.'],
    [{ ar: '2020' }, '2020: inga siffror.'],
  ])('the figures %o read "%s"', (resultat, text) => {
    expect(resultatInWords(resultat)).toBe(text);
  });
});

describe('what matching asks for', () => {
  it('comes over the net as the model made it', () => {
    const fakta = matchfakta({ spar: [ettSpar({ alder: { fran: 16 }, malgrupper: ['unga-vuxna'] }), ettSpar()] });
    expect(matchFacts.parse(JSON.parse(JSON.stringify(fakta)))).toEqual(fakta);
  });

  it('is refused when it is something else', () => {
    expect(() => matchFacts.parse({ ...matchfakta(), typ: 'annat' })).toThrow();
  });
});
