import type { Fel, Stig } from '../../reading/faults.ts';
import { felI, type Innehall } from '../../reading/content.ts';

/** Compared at the coarser of the two: 2022-04 to 2022 is in order, for it may end in December. */
function slutarFore(start: string, slut: string): boolean {
  const langd = Math.min(start.length, slut.length);
  return slut.slice(0, langd) < start.slice(0, langd);
}

/** Nothing ends before it begins, and nothing has been checked in the future. */
export function datumfel({ samlingar }: Innehall, idag: string): Fel[] {
  return samlingar.insatser.poster.flatMap((post) => {
    if (!post.data) return [];
    const { period, kontroll, intag } = post.data;
    const framtid = (datum: string | undefined, stig: Stig): Fel[] =>
      datum !== undefined && datum > idag
        ? [
            felI(
              post,
              stig,
              `${datum} har inte varit än (i dag är ${idag}).`,
              'Skriv dagen då uppgiften senast bekräftades.',
            ),
          ]
        : [];
    const baklanges =
      period.start !== undefined && period.slut !== undefined && slutarFore(period.start, period.slut)
        ? [
            felI(
              post,
              ['period', 'slut'],
              `Slutet ${period.slut} kommer före starten ${period.start}.`,
              'Kontrollera båda, eller byt plats på dem.',
            ),
          ]
        : [];
    return [
      ...baklanges,
      ...framtid(kontroll.datum, ['kontroll', 'datum']),
      ...framtid(intag?.datum, ['intag', 'datum']),
    ];
  });
}
