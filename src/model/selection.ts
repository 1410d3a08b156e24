import type { Insatsvy } from './views.ts';

/** Insatser of one kommun. Those whose kommuner are unknown are not among them. */
export const iKommun = (insatser: readonly Insatsvy[], id: string): Insatsvy[] =>
  insatser.filter((insats) => insats.matchfakta.kommuner.includes(id));

/** Insatser that state a target group or a narrower one. */
export const medMalgrupp = (insatser: readonly Insatsvy[], id: string): Insatsvy[] =>
  insatser.filter((insats) => insats.matchfakta.spar.some((spar) => spar.malgrupper.includes(id)));

/** Insatser that state a method or a form of it. */
export const medMetod = (insatser: readonly Insatsvy[], id: string): Insatsvy[] =>
  insatser.filter((insats) => insats.matchfakta.metoder.includes(id));

export const iForbund = (insatser: readonly Insatsvy[], id: string): Insatsvy[] =>
  insatser.filter((insats) => insats.forbund.some((forbund) => forbund.id === id));
