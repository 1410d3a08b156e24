const form = (val: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC', ...val });
const heltDatum = form({ day: 'numeric', month: 'long', year: 'numeric' });
const manadOchAr = form({ month: 'long', year: 'numeric' });

/** `2023-11-29` → "29 november 2023", `2022-04` → "april 2022", `2021` → "2021". */
export function datumIOrd(tidpunkt: string): string {
  if (tidpunkt.length === 4) return tidpunkt;
  return (tidpunkt.length === 7 ? manadOchAr : heltDatum).format(new Date(`${tidpunkt.padEnd(10, '-01')}T00:00:00Z`));
}

/** As in a sentence: "i april 2022", "den 31 mars 2026", "2021". */
export function nar(tidpunkt: string): string {
  if (tidpunkt.length === 4) return tidpunkt;
  return `${tidpunkt.length === 7 ? 'i' : 'den'} ${datumIOrd(tidpunkt)}`;
}
