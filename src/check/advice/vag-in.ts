import type { Fault } from '../../reading/faults.ts';
import { faultAt } from '../../reading/content.ts';
import type { InsatsReading } from '../texts.ts';

/** Nothing at all tells how one gets in. */
export const adviseOnVagIn = ({ entry, data: { vagIn } }: InsatsReading): Fault[] => {
  const { egenAnmalan, stegSjalv, stegHandlaggare, anvisare, sen } = vagIn;
  const isSilent = stegSjalv.length + stegHandlaggare.length + anvisare.length === 0 && sen === undefined;
  return egenAnmalan === 'okant' && isSilent
    ? [
        faultAt(entry, ['vagIn', 'egenAnmalan'], {
          typ: 'advice-no-way-in',
          text: 'Det står inte hur man kommer in: varken om man får anmäla sig själv, hur man gör eller vem som kan anvisa.',
          action:
            'Fråga verksamheten, och skriv stegen under "Så gör du själv" (stegSjalv) eller "Så gör en handläggare" (stegHandlaggare).',
        }),
      ]
    : [];
};
