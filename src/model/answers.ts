import type { JaNejOkant } from '../schema/varden.ts';
import type { Fit } from './match.ts';

/** The shape beside an answer; the word beside it carries the meaning. Drawn by components/Icon.astro. */
export const ANSWER_ICON = { ja: 'stammer', nej: 'inte', okant: 'okant' } as const satisfies Record<JaNejOkant, string>;

/** The shape beside a reason: something fits, is not known, or stands in the way. */
export const REASON_ICON = { passar: 'stammer', okant: 'okant', 'passar-inte': 'emot' } as const satisfies Record<
  Fit,
  string
>;
