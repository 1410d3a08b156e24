import { nar } from './dates.ts';
import { falten, drawnUnderlagord, type Andamal, type Faltnamn } from './underlag.ts';
import type { Underlagsfakta } from './underlagsfakta.ts';

/** What somebody has chosen and written. */
export interface Underlagsval extends Record<Faltnamn, string> {
  andamal: Andamal;
  /** Points of the checklist. */
  klara: readonly string[];
  ejKlara: readonly string[];
  /** Questions to the verksamhet. */
  besvarade: readonly string[];
  obesvarade: readonly string[];
}

export interface Textdel {
  rubrik: string;
  rader: string[];
}

const titlar: Record<Andamal, string> = {
  journal: 'Journalanteckning: remiss till',
  sip: 'Underlag till SIP:',
  eget: 'Underlag:',
};
export const textrubrik = ({ titel }: Underlagsfakta, andamal: Andamal): string => `${titlar[andamal]} ${titel}`;

/** What belongs in the journal system, as places to fill in there. */
const huvud: Record<Andamal, Textdel[]> = {
  journal: [
    {
      rubrik: 'Gäller',
      rader: ['[personens namn och personnummer]', 'Datum: [datum]', 'Skrivet av: [ditt namn och din roll]'],
    },
    { rubrik: 'Samtycke', rader: ['[vad personen har samtyckt till, och när]'] },
  ],
  sip: [
    { rubrik: 'Gäller', rader: ['[personens namn och personnummer]'] },
    { rubrik: 'Med i planeringen', rader: ['[namn och verksamhet]'] },
    { rubrik: 'Samtycke', rader: ['[vad personen har samtyckt till, och när]'] },
  ],
  eget: [],
};
const uppfoljning: Textdel = { rubrik: 'Uppföljning', rader: ['[datum för uppföljning och vem som kallar]'] };

/** Lines as they were written, without what nobody sees. */
export const stadadeRader = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((rad) => rad.replace(/\p{Cc}+/gu, ' ').trim())
    .filter((rad) => rad !== '');

/** What somebody has written, or where it is to be written; nothing in a text of one's own. */
function egnaDelar(val: Underlagsval): Textdel[] {
  return falten.flatMap(({ namn, rubrik }) => {
    const rader = stadadeRader(val[namn]);
    if (rader.length > 0) return [{ rubrik, rader }];
    return val.andamal === 'eget' ? [] : [{ rubrik, rader: [`[${rubrik.toLocaleLowerCase('sv')}]`] }];
  });
}

const lista = (rubrik: string, rader: readonly string[]): Textdel[] =>
  rader.length === 0 ? [] : [{ rubrik, rader: rader.map((rad) => `– ${rad}`) }];

/**
 * The text for a journal, a SIP or oneself, in parts. Nothing about the person comes from us: what identifies
 * somebody is a place in [hakparenteser], to be filled in where such things belong.
 * @param har the full address of the insats's page, and the day the text is made (`YYYY-MM-DD`)
 */
export function underlagsdelar(
  fakta: Underlagsfakta,
  val: Underlagsval,
  har: { adress: string; idag: string },
): Textdel[] {
  return [
    ...huvud[val.andamal],
    ...egnaDelar(val),
    ...(val.andamal === 'sip' ? [uppfoljning] : []),
    { rubrik: `Om ${fakta.titel}`, rader: [...fakta.vad, har.adress] },
    { rubrik: 'Till för', rader: fakta.tillFor },
    ...lista('Det här ska också gälla, sagt till personen', fakta.villkor),
    ...lista('Talar emot', fakta.inteFor),
    { rubrik: drawnUnderlagord.anvisare, rader: fakta.anvisare },
    { rubrik: drawnUnderlagord.steg, rader: fakta.steg },
    ...lista('Klart', val.klara),
    ...lista('Inte klart än', val.ejKlara),
    ...(val.klara.length + val.ejKlara.length === 0
      ? [{ rubrik: drawnUnderlagord.checklista, rader: [drawnUnderlagord.ingenChecklista] }]
      : []),
    ...lista('Kvar att fråga verksamheten', val.obesvarade),
    ...lista(
      'Svar från verksamheten',
      val.besvarade.map((fraga) => `${fraga} [svar]`),
    ),
    { rubrik: drawnUnderlagord.sen, rader: [fakta.sen] },
    { rubrik: 'Kontakt', rader: fakta.kontakt },
    { rubrik: 'Uppgifterna om insatsen', rader: [...fakta.uppgifter, `Hämtade ur Insatskatalogen ${nar(har.idag)}.`] },
  ];
}

/** The parts as one text to paste: a heading on a line of its own, an empty line between parts. */
export const somText = (rubrik: string, delar: readonly Textdel[]): string =>
  [rubrik, ...delar.map((del) => [del.rubrik, ...del.rader].join('\n'))].join('\n\n');
