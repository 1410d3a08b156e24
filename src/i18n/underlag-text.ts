import { when } from './dates.ts';
import { fields, drawnUnderlagTexts, type Andamal, type FieldName } from './underlag.ts';
import type { UnderlagFacts } from './underlag-facts.ts';

/** What somebody has chosen and written. */
export interface UnderlagChoices extends Record<FieldName, string> {
  andamal: Andamal;
  /** Points of the checklist. */
  done: readonly string[];
  notDone: readonly string[];
  /** Questions to the verksamhet. */
  answered: readonly string[];
  unanswered: readonly string[];
}

export interface TextPart {
  heading: string;
  rows: string[];
}

const headings: Record<Andamal, string> = {
  journal: 'Journalanteckning: remiss till',
  sip: 'Underlag till SIP:',
  eget: 'Underlag:',
};
export const textHeading = ({ titel }: UnderlagFacts, andamal: Andamal): string => `${headings[andamal]} ${titel}`;

/** What belongs in the journal system, as places to fill in there. */
const head: Record<Andamal, TextPart[]> = {
  journal: [
    {
      heading: 'Gäller',
      rows: ['[personens namn och personnummer]', 'Datum: [datum]', 'Skrivet av: [ditt namn och din roll]'],
    },
    { heading: 'Samtycke', rows: ['[vad personen har samtyckt till, och när]'] },
  ],
  sip: [
    { heading: 'Gäller', rows: ['[personens namn och personnummer]'] },
    { heading: 'Med i planeringen', rows: ['[namn och verksamhet]'] },
    { heading: 'Samtycke', rows: ['[vad personen har samtyckt till, och när]'] },
  ],
  eget: [],
};
const followUp: TextPart = { heading: 'Uppföljning', rows: ['[datum för uppföljning och vem som kallar]'] };

/** Lines as they were written, without what nobody sees. */
export const tidyLines = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((row) => row.replace(/\p{Cc}+/gu, ' ').trim())
    .filter((row) => row !== '');

/** What somebody has written, or where it is to be written; nothing in a text of one's own. */
function ownParts(choices: UnderlagChoices): TextPart[] {
  return fields.flatMap(({ namn, heading }) => {
    const rows = tidyLines(choices[namn]);
    if (rows.length > 0) return [{ heading, rows }];
    return choices.andamal === 'eget' ? [] : [{ heading, rows: [`[${heading.toLocaleLowerCase('sv')}]`] }];
  });
}

const list = (heading: string, rows: readonly string[]): TextPart[] =>
  rows.length === 0 ? [] : [{ heading, rows: rows.map((row) => `– ${row}`) }];

/**
 * The text for a journal, a SIP or oneself, in parts. Nothing about the person comes from us: what identifies
 * somebody is a place in [hakparenteser], to be filled in where such things belong.
 * @param has the full address of the insats's page, and the day the text is made (`YYYY-MM-DD`)
 */
export function toUnderlagParts(
  facts: UnderlagFacts,
  choices: UnderlagChoices,
  has: { address: string; today: string },
): TextPart[] {
  return [
    ...head[choices.andamal],
    ...ownParts(choices),
    ...(choices.andamal === 'sip' ? [followUp] : []),
    { heading: `Om ${facts.titel}`, rows: [...facts.what, has.address] },
    { heading: 'Till för', rows: facts.meantFor },
    ...list('Det här ska också gälla, sagt till personen', facts.conditions),
    ...list('Talar emot', facts.inteFor),
    { heading: drawnUnderlagTexts.anvisare, rows: facts.anvisare },
    { heading: drawnUnderlagTexts.steps, rows: facts.steps },
    ...list('Klart', choices.done),
    ...list('Inte klart än', choices.notDone),
    ...(choices.done.length + choices.notDone.length === 0
      ? [{ heading: drawnUnderlagTexts.checklista, rows: [drawnUnderlagTexts.noChecklist] }]
      : []),
    ...list('Kvar att fråga verksamheten', choices.unanswered),
    ...list(
      'Svar från verksamheten',
      choices.answered.map((question) => `${question} [svar]`),
    ),
    { heading: drawnUnderlagTexts.afterwards, rows: [facts.afterwards] },
    { heading: 'Kontakt', rows: facts.kontakt },
    { heading: 'Uppgifterna om insatsen', rows: [...facts.fields, `Hämtade ur Insatskatalogen ${when(has.today)}.`] },
  ];
}

/** The parts as one text to paste: a heading on a line of its own, an empty line between parts. */
export const toText = (heading: string, delar: readonly TextPart[]): string =>
  [heading, ...delar.map((part) => [part.heading, ...part.rows].join('\n'))].join('\n\n');
