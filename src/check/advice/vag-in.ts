import type { Fel } from '../../reading/faults.ts';
import { felI } from '../../reading/content.ts';
import type { Insatslasning } from './text-boxes.ts';

/** Nothing at all tells how one gets in. */
export const okandVagIn = ({ post, data: { vagIn } }: Insatslasning): Fel[] => {
  const { egenAnmalan, stegSjalv, stegHandlaggare, anvisare, sen } = vagIn;
  const tyst = stegSjalv.length + stegHandlaggare.length + anvisare.length === 0 && sen === undefined;
  return egenAnmalan === 'okant' && tyst
    ? [
        felI(
          post,
          ['vagIn', 'egenAnmalan'],
          'Det står inte hur man kommer in: varken om man får anmäla sig själv, hur man gör eller vem som kan anvisa.',
          'Fråga verksamheten, och skriv stegen under "Så gör du själv" (stegSjalv) eller "Så gör en handläggare" (stegHandlaggare).',
        ),
      ]
    : [];
};
