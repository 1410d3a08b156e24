import type { Farskhet, Intagslage, Lage } from '../schema/varden.ts';
import { datumIOrd, nar } from './dates.ts';

/** The shape beside a status; drawn by components/Tecken.astro. */
export type Statusform = Lage | Intagslage | 'aldre';

interface Statusfakta {
  lage: Lage;
  farskhet: Farskhet;
  /** Day of the last confirmation, or of the end when it is over. */
  datum: string;
  intag?: Intagslage | undefined;
}

const intagsord = { oppet: 'öppet för nya', ko: 'kö', stangt: 'tar inte emot nya nu' } as const;

/**
 * "obekräftad sedan 29 november 2023", "avslutad i april 2022", "pågår, kontrollerad 3 mars 2026". Old facts say
 * so whatever else there is to say.
 */
export function statusIOrd({ lage, farskhet, datum, intag }: Statusfakta): { form: Statusform; text: string } {
  if (lage === 'avslutad') return { form: 'avslutad', text: `avslutad ${nar(datum)}` };
  const gammal = farskhet === 'aktuell' ? '' : `, men uppgiften är från ${datumIOrd(datum)}`;
  if (lage === 'planerad') return { form: lage, text: `planerad${gammal || ', inte i gång än'}` };
  if (farskhet === 'obekraftad') return { form: 'okant', text: `obekräftad sedan ${datumIOrd(datum)}` };
  if (intag) return { form: intag, text: intagsord[intag] + gammal.replace('uppgiften', 'de andra uppgifterna') };
  return gammal
    ? { form: 'aldre', text: `pågår${gammal}` }
    : { form: 'pagar', text: `pågår, kontrollerad ${datumIOrd(datum)}` };
}
