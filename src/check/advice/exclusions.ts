import type { Fault } from '../../reading/faults.ts';
import { faultAt } from '../../reading/content.ts';
import { faultInText, type InsatsReading } from '../texts.ts';

/** Nobody is said to fall outside: then people find out at the door. */
export const adviseOnMissingExclusions = ({ entry, data }: InsatsReading): Fault[] =>
  data.spar.some(({ inteFor }) => inteFor.length > 0)
    ? []
    : [
        faultAt(entry, ['spar'], {
          typ: 'advice-no-exclusions',
          text: 'Det står inte vem stödet inte är till för.',
          action:
            'Fråga verksamheten vem som brukar få nej, och skriv det under "Inte för" (inteFor). Gäller inga undantag behövs inget.',
        }),
      ];

const WHOLE_SENTENCE = /^(?:du|den som|personer|de som|om du|inte)(?!\p{L})|\.$/iu;

/** The page writes "Inte för den som …" before it. */
export const adviseOnExclusionForm = ({ entry, texts }: InsatsReading): Fault[] =>
  texts
    .filter(({ key, text }) => key === 'inteFor' && WHOLE_SENTENCE.test(text))
    .map((box) =>
      faultInText(entry, box, 0, {
        typ: 'advice-exclusion-form',
        text: `På sidan står det "Inte för den som ${box.text}"`,
        action: 'Skriv bara slutet på den meningen, utan punkt: "helt har hoppat av skolan".',
      }),
    );
