import type { Insats } from '../../schema/insats.ts';

// As model/freshness.ts has it, which needs a library of dates that takes longer to load than the
// check takes to run. A test holds the two together.

/** How many days a word about free places counts. */
export const INTAG_DAYS = 90;
const DAY_MS = 86_400_000;

/** Whether an insats is over: past its end, without a known continuation. */
export const hasEnded = ({ period: { slut, kvar } }: Pick<Insats, 'period'>, today: string): boolean =>
  // A year or a month ends with its last day, so the coarser of the two decides.
  slut !== undefined && slut < today.slice(0, slut.length) && kvar !== 'ja';

/** Whether a word about free places still counts. Days are `YYYY-MM-DD`. */
export const isIntagCurrent = (date: string, today: string): boolean =>
  (Date.parse(today) - Date.parse(date)) / DAY_MS <= INTAG_DAYS;
