const form = (choices: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC', ...choices });
const toFullDate = form({ day: 'numeric', month: 'long', year: 'numeric' });
const toMonthAndYear = form({ month: 'long', year: 'numeric' });

/** `2023-11-29` → "29 november 2023", `2022-04` → "april 2022", `2021` → "2021". */
export function dateInWords(moment: string): string {
  if (moment.length === 4) return moment;
  return (moment.length === 7 ? toMonthAndYear : toFullDate).format(new Date(`${moment.padEnd(10, '-01')}T00:00:00Z`));
}

/** As in a sentence: "i april 2022", "den 31 mars 2026", "2021". */
export function when(moment: string): string {
  if (moment.length === 4) return moment;
  return `${moment.length === 7 ? 'i' : 'den'} ${dateInWords(moment)}`;
}
