import { type BuildResult, type Engine, type EngineResult, ENGINES, type Result } from './measure.ts';
import { type Outcome, outcomes } from './targets.ts';

const NAMES: Record<Engine, string> = { vi: 'Us', pagefind: 'Pagefind', minisearch: 'MiniSearch', orama: 'Orama' };

const decimals = (number: number, count: number): string => number.toFixed(count);
const kB = (bytes: number): string => `${decimals(bytes / 1000, 0)} kB`;
const times = (ratio: number): string => `${decimals(ratio, 2)}×`;
const thousands = (number: number): string => String(number).replace(/(\d)(?=(?:\d{3})+$)/g, '$1,');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

const inUnit = (number: number, unit: Outcome['unit']): string =>
  unit === '×' ? times(number) : `${decimals(number, 0)} ${unit}`;

const targetRows = (result: Result): string[][] =>
  outcomes(result).map(({ name, limit, reached, unit }) => [
    name,
    limit === undefined ? '–' : `at most ${inUnit(limit, unit)}`,
    inUnit(reached, unit),
    limit === undefined ? '' : reached <= limit ? 'yes' : '**no**',
  ]);

/** What is told of each engine: bytes as they are, time and memory only as we stand to each. */
const BYTES: readonly [string, (engine: EngineResult) => number][] = [
  ['First results, heaviest word', ({ first }) => first.worst],
  ['First results, middle word', ({ first }) => first.middle],
  ['Twelve questions typed', ({ typing }) => typing.bytes],
  ['The page itself, before a search', ({ first }) => first.shell],
  ['The index on disk', ({ index }) => index.bytes],
];
const EFFORT: readonly [string, (engine: EngineResult) => number][] = [
  ['Keystroke to paint, median', ({ typing }) => typing.plain.median],
  ['Keystroke to paint, p95', ({ typing }) => typing.plain.p95],
  ['… processor 4× slower, median', ({ typing }) => typing.slow.median],
  ['… processor 4× slower, p95', ({ typing }) => typing.slow.p95],
  ['Time to build the index', ({ index }) => index.ms],
  ['Peak memory while building it', ({ index }) => index.peak ?? NaN],
  ['Files of the index', ({ index }) => index.files],
];

const PEERS = ENGINES.filter((engine) => engine !== 'vi');

const bytesTable = ({ engines }: Result): string =>
  table(
    ['Bytes', ...ENGINES.map((engine) => NAMES[engine]), ...PEERS.map((peer) => `us / ${NAMES[peer]}`)],
    BYTES.map(([name, of]) => [
      name,
      ...ENGINES.map((engine) => kB(of(engines[engine]))),
      ...PEERS.map((peer) => times(of(engines.vi) / of(engines[peer]))),
    ]),
  );

const effortTable = ({ engines }: Result): string =>
  table(
    ['Effort', ...PEERS.map((peer) => `us / ${NAMES[peer]}`)],
    EFFORT.map(([name, of]) => [name, ...PEERS.map((peer) => times(of(engines.vi) / of(engines[peer])))]),
  );

const buildTable = ({ whole, bare }: Result): string => {
  const row = (name: string, of: (build: BuildResult) => number, show: (number: number) => string): string[] => [
    name,
    show(of(whole)),
    show(of(bare)),
    times(of(whole) / of(bare)),
  ];
  return table(
    ['The whole build', 'With search and checks', 'Without', 'Ratio'],
    [
      ['Time', '', '', times(whole.ms / bare.ms)],
      row(
        'Peak memory',
        ({ peak }) => peak ?? NaN,
        (bytes) => `${decimals(bytes / 1e9, 1)} GB`,
      ),
      row('Files in dist', ({ files }) => files, thousands),
      row(
        'Bytes in dist',
        ({ bytes }) => bytes,
        (bytes) => `${decimals(bytes / 1e6, 1)} MB`,
      ),
    ],
  );
};

export const section = (result: Result): string =>
  [
    `## ${thousands(result.antal)} insatser`,
    table(['Target', 'Limit', 'Reached', ''], targetRows(result)),
    bytesTable(result),
    effortTable(result),
    buildTable(result),
  ].join('\n\n');

const INTRODUCTION = `# The bench for speed and scale

Written by \`npm run bench\`, which measures everything below in one run, one thing at a time. It builds made-up catalogues of the whole country (all 290 kommuner; text in the shape and length of the real insatser, with a vocabulary that grows as that of real text does) and the real site from each, and puts three searches beside it on the same records: plain Pagefind without our language layer, and MiniSearch and Orama with Swedish stemming, set up as in the bench for quality. \`npm run bench -- 100 1000\` measures some sizes only. How long \`npm run granska\` takes is told in [granskning.md](granskning.md).

How it is measured:

- **Bytes** are bodies as a host would send them: Brotli, or as they are when they are compressed already. They are counted by the server, since a browser's own counters leave out what its workers fetch. Counted is everything but the page itself (its HTML, CSS, scripts and fonts, told apart), from an untouched browser until the first hits of a word stand in the page: the heaviest and the middle of five words.
- **Keystroke to paint** is the time from the \`input\` event to the frame in which the first hits of the new question are drawn. Twelve questions are typed letter by letter, the first letters included, after all of them have been typed once so that the index is warm.
- **A processor 4× slower** is Chromium's own throttling. It slows a page but not its workers, where Pagefind searches, so those rows flatter Pagefind and us.
- **The peers** each have a page with a field and ten hits, drawn at each keystroke. Their library and index are fetched when the field is first used. MiniSearch keeps title, lead and address of a record; from Orama's index the rest of the records is taken out.
- **An index** is built from the catalogue in memory by a process of its own; memory is that of the process and those it starts. The quickest of two runs counts, above 1,000 insatser the only one.
- **Without search and checks** is the same Astro site without the search page, the search index, the check of content and the guard in the Markdown pipeline.

Times are told as ratios, since machines differ; in milliseconds only where a target is.`;

export const report = (results: readonly Result[]): string =>
  `${[INTRODUCTION, ...results.toSorted((a, b) => a.antal - b.antal).map(section)].join('\n\n')}\n`;
