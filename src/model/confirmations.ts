import { ownerOf, type Owner } from './owner.ts';
import { ageGroupOf, ageGroups, farskhetOf, monthsLater, type AgeGroup } from './freshness.ts';
import type { InsatsView, ForbundView, Katalog } from './views.ts';
import { selectOngoing } from './katalog.ts';
import { byName } from './order.ts';
import { inForbund } from './selection.ts';

/** How many insatser were last confirmed so long ago, and how. */
export interface AgeRow {
  group: AgeGroup;
  count: number;
  verksamheten: number;
  dokument: number;
}

/** How the facts of some insatser stand on one day. */
export interface FreshnessState {
  /** Those that age, oldest first. What has ended has no facts to keep fresh. */
  insatser: InsatsView[];
  avslutade: number;
  rows: AgeRow[];
  /** Confirmed in the last twelve months. */
  current: number;
}

export interface ForbundState extends FreshnessState {
  forbund: ForbundView;
  owner: Owner;
}

const oldestFirst = (a: InsatsView, b: InsatsView): number =>
  a.kontroll.datum === b.kontroll.datum ? byName(a.titel, b.titel) : a.kontroll.datum < b.kontroll.datum ? -1 : 1;

export function freshnessOf(all: readonly InsatsView[], today: string): FreshnessState {
  const insatser = selectOngoing(all).sort(oldestFirst);
  const byGroup = Map.groupBy(insatser, ({ kontroll }) => ageGroupOf(kontroll.datum, today));
  const rows = ageGroups.map((group) => {
    const those = byGroup.get(group) ?? [];
    const verksamheten = those.filter(({ kontroll }) => kontroll.belagg === 'verksamheten').length;
    return { group, count: those.length, verksamheten, dokument: those.length - verksamheten };
  });
  const current = insatser.filter((insats) => insats.farskhet === 'aktuell').length;
  return { insatser, avslutade: all.length - insatser.length, rows, current };
}

/** Each förbund that has any insats, the one with the oldest facts first, those with none that age last. */
export function byForbund({
  forbund,
  insatser,
  today,
}: Pick<Katalog, 'forbund' | 'insatser' | 'today'>): ForbundState[] {
  const oldest = ({ insatser: [first] }: ForbundState): string => first?.kontroll.datum ?? '9999';
  return forbund
    .map((one) => ({ one, those: inForbund(insatser, one.id) }))
    .filter(({ those }) => those.length > 0)
    .map(({ one, those }) => ({ forbund: one, owner: ownerOf(one), ...freshnessOf(those, today) }))
    .sort((a, b) => oldest(a).localeCompare(oldest(b)) || byName(a.forbund.namn, b.forbund.namn));
}

/** How long before its year is up an insats is due to be confirmed again. */
const MONTHS_AHEAD = 2;

/** The insatser whose facts are past a year, or will be within two months; oldest first. */
export const dueForConfirmation = (insatser: readonly InsatsView[], today: string): InsatsView[] =>
  freshnessOf(insatser, today).insatser.filter(
    ({ kontroll }) => farskhetOf(kontroll.datum, monthsLater(today, MONTHS_AHEAD)) !== 'aktuell',
  );
