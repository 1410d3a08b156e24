import { VET_INTE } from '../../i18n/guide.ts';
import { lank } from '../../model/urls.ts';
import { skrivFragment, TOM, type Sokning } from '../../search/ask/query.ts';
import type { Guidesvar } from './answers.ts';

/** The target groups that answer to a situation. */
export type Malgrupper = (lage: string) => readonly string[];

/** The search that the answers ask for. Whoever has no contact looks for what one can apply for oneself. */
export function tillSokning({ vem, alder, kommun, lage, kontakt }: Guidesvar, malgrupper: Malgrupper): Sokning {
  return {
    ...TOM,
    alder: alder === VET_INTE ? undefined : alder,
    kommun: kommun === VET_INTE ? undefined : kommun,
    malgrupper: [...new Set(lage.flatMap(malgrupper))],
    egen: kontakt === 'nej' && vem !== 'arbete',
  };
}

/** Its address on the search page. */
export const sokadress = (sokning: Sokning): string => lank('/sok/') + skrivFragment(sokning);
