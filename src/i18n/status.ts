import type { Farskhet, Lage } from '../model/freshness.ts';
import { datumIOrd, nar } from './datum.ts';

/** The shape beside a status; drawn by components/Tecken.astro. */
export type Statusform = 'planerad' | 'pagar' | 'avslutad' | 'okant' | 'aldre' | 'oppet' | 'ko' | 'stangt';

interface Statusfakta {
  lage: Lage;
  farskhet: Farskhet;
  /** Day of the last confirmation, or of the end when it is over. */
  datum: string;
  intag?: 'oppet' | 'ko' | 'stangt' | undefined;
}

const intagsord = { oppet: 'öppet för nya', ko: 'kö', stangt: 'tar inte emot nya nu' } as const;

/** "obekräftad sedan 29 november 2023", "avslutad i april 2022", "pågår, kontrollerad 3 mars 2026". */
export function statusIOrd({ lage, farskhet, datum, intag }: Statusfakta): { form: Statusform; text: string } {
  if (lage === 'avslutad') return { form: 'avslutad', text: `avslutad ${nar(datum)}` };
  if (lage === 'planerad') return { form: 'planerad', text: 'planerad, inte i gång än' };
  if (farskhet === 'obekraftad') return { form: 'okant', text: `obekräftad sedan ${datumIOrd(datum)}` };
  if (intag) return { form: intag, text: intagsord[intag] };
  if (farskhet === 'aldre') return { form: 'aldre', text: `pågår, men uppgiften är från ${datumIOrd(datum)}` };
  return { form: 'pagar', text: `pågår, kontrollerad ${datumIOrd(datum)}` };
}
