import type { Farskhet, Intagslage, Lage } from '../schema/varden.ts';
import { dateInWords, when } from './dates.ts';

/** The shape beside a status; drawn by components/Icon.astro. */
export type StatusForm = Lage | Intagslage | 'aldre';

interface StatusFacts {
  lage: Lage;
  farskhet: Farskhet;
  /** Day of the last confirmation, or of the end when it is over. */
  datum: string;
  intag?: Intagslage | undefined;
}

const intagTexts = { oppet: 'öppet för nya', ko: 'kö', stangt: 'tar inte emot nya nu' } as const;

/**
 * "obekräftad sedan 29 november 2023", "avslutad i april 2022", "pågår, kontrollerad 3 mars 2026". Old facts say
 * so whatever else there is to say.
 */
export function statusInWords({ lage, farskhet, datum, intag }: StatusFacts): { form: StatusForm; text: string } {
  if (lage === 'avslutad') return { form: 'avslutad', text: `avslutad ${when(datum)}` };
  const old = farskhet === 'aktuell' ? '' : `, men uppgiften är från ${dateInWords(datum)}`;
  if (lage === 'planerad') return { form: lage, text: `planerad${old || ', inte i gång än'}` };
  if (farskhet === 'obekraftad') return { form: 'okant', text: `obekräftad sedan ${dateInWords(datum)}` };
  if (intag) return { form: intag, text: intagTexts[intag] + old.replace('uppgiften', 'de andra uppgifterna') };
  return old
    ? { form: 'aldre', text: `pågår${old}` }
    : { form: 'pagar', text: `pågår, kontrollerad ${dateInWords(datum)}` };
}
