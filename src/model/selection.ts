import type { Insatsvy } from './views.ts';

/** Insatser of one kommun. Those whose kommuner are unknown are not among them. */
export const iKommun = (insatser: readonly Insatsvy[], id: string): Insatsvy[] =>
  insatser.filter((insats) => insats.matchfakta.kommuner.includes(id));

/** The vocabularies whose terms have a page each. */
export const termslag = ['malgrupper', 'metoder'] as const;
export type Termslag = (typeof termslag)[number];

const terms = ({ matchfakta }: Insatsvy, slag: Termslag): readonly string[] =>
  slag === 'metoder' ? matchfakta.metoder : matchfakta.spar.flatMap((spar) => spar.malgrupper);

/** Insatser that state a term, or a narrower one. */
export const medTerm = (insatser: readonly Insatsvy[], slag: Termslag, id: string): Insatsvy[] =>
  insatser.filter((insats) => terms(insats, slag).includes(id));

export const iForbund = (insatser: readonly Insatsvy[], id: string): Insatsvy[] =>
  insatser.filter((insats) => insats.forbund.some((forbund) => forbund.id === id));
