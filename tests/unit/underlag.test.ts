import { describe, expect, it } from 'vitest';
import { andamal, looksLikePersonnummer } from '../../src/i18n/underlag.ts';
import { toUnderlagFacts } from '../../src/i18n/underlag-facts.ts';
import { toText, textHeading, toUnderlagParts, type UnderlagChoices } from '../../src/i18n/underlag-text.ts';
import { enVy, IDAG } from '../fixtures/innehall.ts';
import { ettSpar, type Insatsutkast } from '../fixtures/insats.ts';

const TOMT: UnderlagChoices = {
  andamal: 'eget',
  done: [],
  notDone: [],
  answered: [],
  unanswered: [],
  vill: '',
  varfor: '',
  nasta: '',
};
const ADRESS = 'https://exempel.se/insatser/ung-i-nynas/';

/** The whole text about an insats. */
function text(val: Partial<UnderlagChoices> = {}, insats: Partial<Insatsutkast> = {}): string {
  const fakta = toUnderlagFacts(enVy({ titel: 'Ung i Nynäs', ...insats }));
  const alla = { ...TOMT, ...val };
  return toText(textHeading(fakta, alla.andamal), toUnderlagParts(fakta, alla, { address: ADRESS, today: IDAG }));
}

describe('the text about an insats', () => {
  it('names it, says where it is and how old its facts are', () => {
    const ord = text();
    expect(ord).toMatch(/^Underlag: Ung i Nynäs\n\n/);
    expect(ord).toContain(`\n${ADRESS}\n`);
    expect(ord).toContain('Läget: pågår.\nTar emot nya nu: okänt.\nUppgifterna är från 29 november 2025.');
    expect(ord).toMatch(/\nHämtade ur Insatskatalogen den 1 mars 2026\.$/);
  });

  it('says that old facts are not confirmed, and whether there is room', () => {
    expect(text({}, { kontroll: { datum: '2023-11-29', av: 'Plan', belagg: 'dokument' } })).toContain(
      'Läget: obekräftad – vi vet inte säkert att insatsen pågår.',
    );
    expect(text({}, { intag: { lage: 'ko', datum: IDAG } })).toContain('Tar emot nya nu: kö.');
  });

  it('says for whom it is, on what conditions, and for whom it is not', () => {
    const ord = text(
      {},
      {
        spar: [
          ettSpar({
            alder: { fran: 16, till: 30 },
            villkor: ['Du vill själv pröva.'],
            inteFor: ['helt har hoppat av skolan'],
          }),
        ],
      },
    );
    expect(ord).toContain('Den som är 16–30 år.');
    expect(ord).toContain('Den som bor i Nynäshamn.');
    expect(ord).toContain('– Du vill själv pröva.');
    expect(ord).toContain('– Inte för den som helt har hoppat av skolan.');
  });

  it('keeps what belongs to a spår under its name', () => {
    const ord = text(
      {},
      { spar: [ettSpar({ namn: 'Unga', alder: { till: 24 } }), ettSpar({ namn: 'Vuxna', alder: { fran: 25 } })] },
    );
    expect(ord).toMatch(/Unga:\nDen som är högst 24 år\.[^]*Vuxna:\nDen som är 25 år eller äldre\./);
  });

  it('says what the sources do not say', () => {
    const ord = text({}, { kommuner: [], okant: true });
    for (const mening of [
      'Källorna säger inte vilka åldrar det gäller.',
      'Källorna säger inte vilka kommuner det gäller.',
      'Källorna nämner ingen särskild målgrupp.',
      'Källorna säger inte vem som kan anvisa.',
      'Källorna säger inte om personen kan anmäla sig själv.',
      'Källorna säger inte vad du behöver ha klart.',
      'Katalogen saknar kontaktuppgifter till Ung i Nynäs.',
      'Fråga Samordningsförbundet Östra Södertörn.',
    ])
      expect(ord).toContain(mening);
  });

  it('says who may refer and whom to reach when that is known', () => {
    const ord = text(
      {},
      {
        vagIn: { egenAnmalan: 'nej', anvisare: ['af'], stegHandlaggare: ['Ring mottagningen.'] },
        kontakt: [{ roll: 'Mottagningen', telefon: '08-123 45 67' }],
      },
    );
    expect(ord).toContain('Vem kan anvisa\n– Arbetsförmedlingen\nPersonen kan inte anmäla sig själv.');
    expect(ord).toContain('Så gör du\nRing mottagningen.');
    expect(ord).toContain('Mottagningen: 08-123 45 67');
    expect(ord).not.toContain('saknar kontaktuppgifter');
  });

  it('follows what is ticked', () => {
    const ord = text({ done: ['Samtycke'], notDone: ['Läkarintyg'], unanswered: ['Är det kö?'], answered: ['Vem?'] });
    expect(ord).toContain('Klart\n– Samtycke\n\nInte klart än\n– Läkarintyg');
    expect(ord).toContain('Kvar att fråga verksamheten\n– Är det kö?');
    expect(ord).toContain('– Vem? [svar]');
    expect(ord).not.toContain('Källorna säger inte vad du behöver ha klart.');
  });

  it('has what somebody wrote, line by line, without what nobody sees', () => {
    expect(text({ vill: ' Vill jobba.\r\n\r\n\tGärna\u0007ute. ' })).toContain(
      'Vad personen själv vill\nVill jobba.\nGärna ute.\n',
    );
  });

  it('leaves out fields nobody wrote in, when it is for oneself', () => {
    expect(text()).not.toMatch(/Vad personen själv vill|\[/);
  });

  it.each(['journal', 'sip'] as const)('leaves places for what belongs in the journal system, for %s', (varfor) => {
    const ord = text({ andamal: varfor });
    expect(ord).toContain('[personens namn och personnummer]');
    expect(ord).toContain('[vad personen har samtyckt till, och när]');
    expect(ord).toContain('Vad personen själv vill\n[vad personen själv vill]');
  });

  it('is another text for each purpose', () => {
    expect(new Set(andamal.map((ett) => text({ andamal: ett }))).size).toBe(3);
    expect(text({ andamal: 'sip' })).toContain('Uppföljning\n[datum');
  });
});

describe('a personnummer', () => {
  it.each(['19121212-1212', 'Född 121212-1212.', '121212 1212', '1212121212', '20010161-2380', '121212+1212'])(
    'is seen in "%s"',
    (ord) => {
      expect(looksLikePersonnummer(ord)).toBe(true);
    },
  );

  it.each(['', '16–30 år', '08-123 45 67', '2026-11-22', 'plan 2023–2024', '46 900 12 34'])(
    'is not seen in "%s"',
    (ord) => {
      expect(looksLikePersonnummer(ord)).toBe(false);
    },
  );
});
