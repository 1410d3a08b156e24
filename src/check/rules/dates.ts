import type { Fault, KeyPath } from '../../reading/faults.ts';
import { faultAt, type ReadContent } from '../../reading/content.ts';

/** Compared at the coarser of the two: 2022-04 to 2022 is in order, for it may end in December. */
function endsBefore(start: string, end: string): boolean {
  const length = Math.min(start.length, end.length);
  return end.slice(0, length) < start.slice(0, length);
}

/** Nothing ends before it begins, and nothing has been checked in the future. */
export function findWrongDates({ samlingar }: ReadContent, today: string): Fault[] {
  return samlingar.insatser.entries.flatMap((entry) => {
    if (!entry.data) return [];
    const { period, kontroll, intag } = entry.data;
    const future = (date: string | undefined, keyPath: KeyPath): Fault[] =>
      date !== undefined && date > today
        ? [
            faultAt(entry, keyPath, {
              typ: 'future-date',
              text: `${date} har inte varit än (i dag är ${today}).`,
              action: 'Skriv dagen då uppgiften senast bekräftades.',
            }),
          ]
        : [];
    const backwards =
      period.start !== undefined && period.slut !== undefined && endsBefore(period.start, period.slut)
        ? [
            faultAt(entry, ['period', 'slut'], {
              typ: 'end-before-start',
              text: `Slutet ${period.slut} kommer före starten ${period.start}.`,
              action: 'Kontrollera båda, eller byt plats på dem.',
            }),
          ]
        : [];
    return [
      ...backwards,
      ...future(kontroll.datum, ['kontroll', 'datum']),
      ...future(intag?.datum, ['intag', 'datum']),
    ];
  });
}
