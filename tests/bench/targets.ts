import type { EngineResult, Result } from './measure.ts';

interface Target {
  name: string;
  /** The sizes it is set for; every size when left out. */
  limits: Record<number, number> | number;
  reached: (result: Result) => number;
  unit: 'kB' | 'ms' | '×';
}

const ratio =
  (of: (engine: EngineResult) => number, peer: 'pagefind' | 'minisearch' | 'orama') =>
  ({ engines }: Result): number =>
    of(engines.vi) / of(engines[peer]);

const bytes = ({ first }: EngineResult): number => first.worst;
const p95 = ({ typing }: EngineResult): number => typing.plain.p95;
const indexTime = ({ index }: EngineResult): number => index.ms;

/** What the catalogue promises of its search, and where the figure for it stands. */
export const TARGETS: readonly Target[] = [
  {
    name: 'Bytes until the first results',
    limits: { 1000: 150, 5000: 220 },
    reached: ({ engines }) => bytes(engines.vi) / 1000,
    unit: 'kB',
  },
  {
    name: '… against MiniSearch',
    limits: { 1000: 1 / 5, 5000: 1 / 10 },
    reached: ratio(bytes, 'minisearch'),
    unit: '×',
  },
  { name: '… against Orama', limits: { 1000: 1 / 5, 5000: 1 / 10 }, reached: ratio(bytes, 'orama'), unit: '×' },
  { name: '… against plain Pagefind', limits: 1.5, reached: ratio(bytes, 'pagefind'), unit: '×' },
  {
    name: 'Keystroke to painted results, p95',
    limits: { 1000: 50, 5000: 120 },
    reached: ({ engines }) => p95(engines.vi),
    unit: 'ms',
  },
  { name: '… against plain Pagefind', limits: 1.5, reached: ratio(p95, 'pagefind'), unit: '×' },
  {
    name: 'Time to build the index, against plain Pagefind',
    limits: 1.25,
    reached: ratio(indexTime, 'pagefind'),
    unit: '×',
  },
  {
    name: 'Time to build the site, against itself without search and checks',
    limits: { 1000: 1.3 },
    reached: ({ whole, bare }) => whole.ms / bare.ms,
    unit: '×',
  },
];

export interface Outcome {
  name: string;
  limit: number | undefined;
  reached: number;
  unit: Target['unit'];
}

export const outcomes = (result: Result): Outcome[] =>
  TARGETS.map(({ name, limits, reached, unit }) => ({
    name,
    limit: typeof limits === 'number' ? limits : limits[result.antal],
    reached: reached(result),
    unit,
  }));
