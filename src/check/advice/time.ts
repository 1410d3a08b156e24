import type { Insats } from '../../schema/insats.ts';

// As model/freshness.ts has it, which needs a library of dates that takes longer to load than the
// check takes to run. A test holds the two together.

/** How many days a word about free places counts. */
export const INTAG_DAGAR = 90;
const DYGN = 86_400_000;

/** Whether an insats is over: past its end, without a known continuation. */
export const harSlutat = ({ period: { slut, kvar } }: Pick<Insats, 'period'>, idag: string): boolean =>
  // A year or a month ends with its last day, so the coarser of the two decides.
  slut !== undefined && slut < idag.slice(0, slut.length) && kvar !== 'ja';

export const intagGaller = (datum: string, idag: string): boolean =>
  (Date.parse(idag) - Date.parse(datum)) / DYGN <= INTAG_DAGAR;
