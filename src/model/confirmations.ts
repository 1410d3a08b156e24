import { agare, type Agare } from './owner.ts';
import { aldersgrupp, aldersgrupper, farskhet, manaderSenare, type Aldersgrupp } from './freshness.ts';
import type { Insatsvy, Forbundsvy, Katalog } from './views.ts';
import { levande } from './katalog.ts';
import { efterNamn } from './order.ts';
import { iForbund } from './selection.ts';

/** How many insatser were last confirmed so long ago, and how. */
export interface Aldersrad {
  grupp: Aldersgrupp;
  antal: number;
  verksamheten: number;
  dokument: number;
}

/** How the facts of some insatser stand on one day. */
export interface Farskhetslage {
  /** Those that age, oldest first. What has ended has no facts to keep fresh. */
  insatser: Insatsvy[];
  avslutade: number;
  rader: Aldersrad[];
  /** Confirmed in the last twelve months. */
  aktuella: number;
}

export interface Forbundslage extends Farskhetslage {
  forbund: Forbundsvy;
  agare: Agare;
}

const aldstForst = (a: Insatsvy, b: Insatsvy): number =>
  a.kontroll.datum === b.kontroll.datum ? efterNamn(a.titel, b.titel) : a.kontroll.datum < b.kontroll.datum ? -1 : 1;

export function farskhetslage(alla: readonly Insatsvy[], idag: string): Farskhetslage {
  const insatser = levande(alla).sort(aldstForst);
  const perGrupp = Map.groupBy(insatser, ({ kontroll }) => aldersgrupp(kontroll.datum, idag));
  const rader = aldersgrupper.map((grupp) => {
    const har = perGrupp.get(grupp) ?? [];
    const verksamheten = har.filter(({ kontroll }) => kontroll.belagg === 'verksamheten').length;
    return { grupp, antal: har.length, verksamheten, dokument: har.length - verksamheten };
  });
  const aktuella = insatser.filter((insats) => insats.farskhet === 'aktuell').length;
  return { insatser, avslutade: alla.length - insatser.length, rader, aktuella };
}

/** Each förbund that has any insats, the one with the oldest facts first, those with none that age last. */
export function perForbund({
  forbund,
  insatser,
  idag,
}: Pick<Katalog, 'forbund' | 'insatser' | 'idag'>): Forbundslage[] {
  const aldsta = ({ insatser: [forsta] }: Forbundslage): string => forsta?.kontroll.datum ?? '9999';
  return forbund
    .map((ett) => ({ ett, har: iForbund(insatser, ett.id) }))
    .filter(({ har }) => har.length > 0)
    .map(({ ett, har }) => ({ forbund: ett, agare: agare(ett), ...farskhetslage(har, idag) }))
    .sort((a, b) => aldsta(a).localeCompare(aldsta(b)) || efterNamn(a.forbund.namn, b.forbund.namn));
}

/** How long before its year is up an insats is due to be confirmed again. */
const I_FORVAG_MANADER = 2;

/** The insatser whose facts are past a year, or will be within two months; oldest first. */
export const attBekrafta = (insatser: readonly Insatsvy[], idag: string): Insatsvy[] =>
  farskhetslage(insatser, idag).insatser.filter(
    ({ kontroll }) => farskhet(kontroll.datum, manaderSenare(idag, I_FORVAG_MANADER)) !== 'aktuell',
  );
