import type { Fault } from '../../reading/faults.ts';
import { faultAt } from '../../reading/content.ts';
import type { InsatsReading } from '../texts.ts';
import { INTAG_DAYS, validIntag } from '../../model/freshness.ts';

/** A word about free places that the page no longer shows. */
export const adviseOnIntag = ({ entry, data: { intag } }: InsatsReading, today: string): Fault[] =>
  intag && !validIntag(intag, today)
    ? [
        faultAt(entry, ['intag', 'datum'], {
          typ: 'advice-old-intag',
          text: `Uppgiften om lediga platser är från ${intag.datum} och visas inte längre. En sådan uppgift gäller i ${String(INTAG_DAYS)} dagar.`,
          action: 'Fråga verksamheten och skriv dagens läge, eller ta bort det som står under "Intag" (intag).',
        }),
      ]
    : [];
