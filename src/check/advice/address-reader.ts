import type { Fault } from '../../reading/faults.ts';
import { faultAt } from '../../reading/content.ts';
import type { InsatsReading } from '../texts.ts';

const YOU = /(?<!\p{L})(?:du|dig|din|ditt|dina|ni|er)(?!\p{L})/iu;

/** A support that people can come to says what it is to the one who looks for it. */
export function adviseOnAddress({ entry, data: { forDig } }: InsatsReading): Fault[] {
  if (forDig === undefined)
    return [
      faultAt(entry, ['ingress'], {
        typ: 'advice-no-text-to-person',
        text: 'Det finns ingen text till den som själv söker stöd.',
        action:
          'Skriv samma erbjudande till personen under "Till dig som söker stöd" (forDig), med "du" och utan facktermer.',
      }),
    ];
  if (YOU.test(forDig)) return [];
  return [
    faultAt(entry, ['forDig'], {
      typ: 'advice-person-not-addressed',
      text: 'Texten till den som söker stöd säger inte "du".',
      action: 'Tala till den som läser: "Du får …".',
    }),
  ];
}
