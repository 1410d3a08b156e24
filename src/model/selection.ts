import type { InsatsView } from './views.ts';

/** Insatser of one kommun. Those whose kommuner are unknown are not among them. */
export const inKommun = (insatser: readonly InsatsView[], id: string): InsatsView[] =>
  insatser.filter((insats) => insats.matchFacts.kommuner.includes(id));

/** The vocabularies whose terms have a page each. */
export const termKinds = ['malgrupper', 'metoder'] as const;
export type TermKind = (typeof termKinds)[number];

const terms = ({ matchFacts }: InsatsView, kind: TermKind): readonly string[] =>
  kind === 'metoder' ? matchFacts.metoder : matchFacts.spar.flatMap((spar) => spar.malgrupper);

/** Insatser that state a term, or a narrower one. */
export const withTerm = (insatser: readonly InsatsView[], kind: TermKind, id: string): InsatsView[] =>
  insatser.filter((insats) => terms(insats, kind).includes(id));

export const inForbund = (insatser: readonly InsatsView[], id: string): InsatsView[] =>
  insatser.filter((insats) => insats.forbund.some((forbund) => forbund.id === id));
