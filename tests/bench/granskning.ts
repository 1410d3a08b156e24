import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { prov } from './granskningsprov.ts';
import { measureRun } from './process.ts';
import { rikskatalog } from './rikskatalog/rikskatalog.ts';

const SIZES = [100, 1_000, 5_000];
const RUNS = 3;
/** The check may take this many times what reading alone takes, with 1,000 insatser. */
const LIMIT = { antal: 1_000, ratio: 3 };

interface Result {
  antal: number;
  files: number;
  faults: number;
  advice: number;
  ratio: number;
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN;

async function measureOne(antal: number): Promise<Result> {
  const root = mkdtempSync(join(tmpdir(), 'insatskatalogen-granskning-'));
  try {
    for (const [file, text] of rikskatalog('.', antal)) {
      const path = join(root, 'content', file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    const run = async (what: 'las' | 'granska') =>
      prov.parse(
        JSON.parse((await measureRun([resolve('tests/bench/granskningsprov.ts'), what, root], '.', {})).output),
      );
    const reading: number[] = [];
    const checking: number[] = [];
    let counts = { files: 0, faults: 0, advice: 0 };
    // By turns, so that a busy moment of the machine falls on both.
    for (let i = 0; i < RUNS; i += 1) {
      reading.push((await run('las')).ms);
      const checked = await run('granska');
      checking.push(checked.ms);
      counts = checked;
    }
    const { files, faults, advice } = counts;
    return { antal, files, faults, advice, ratio: median(checking) / median(reading) };
  } finally {
    rmSync(root, { recursive: true });
  }
}

const row = ({ antal, files, faults, advice, ratio }: Result): string => {
  const limit = antal === LIMIT.antal ? `at most ${LIMIT.ratio.toFixed(2)}×` : '–';
  const kept = antal === LIMIT.antal ? (ratio <= LIMIT.ratio ? 'yes' : '**no**') : '';
  return `| ${[antal, files, faults, advice, limit, `${ratio.toFixed(2)}×`, kept].join(' | ')} |`;
};

export const checkReport = (results: readonly Result[]): string => `# The bench for the check

Written by \`npm run bench -- granskning\`, which takes a few minutes; \`npm run bench\` measures it last. The catalogues are the made-up ones of the bench for speed and scale.

The ratio is the processor time of the whole check (schema, references, links, doubles, contradictions and advice) against the least that any check must do with the same files: read them, parse their front matter and their bodies, and hold them to their schemas. Each run has a process of its own, whose start does not count; they take turns, and the median of ${String(RUNS)} counts. A ratio that stays the same while the catalogue grows says that no rule compares everything with everything.

| Insatser | Files | Faults | Advice | Limit | Reached | |
| ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${results.map(row).join('\n')}
`;

/** The check beside reading alone, in catalogues of growing size. */
export async function measureCheck(tell: (what: string) => void): Promise<Result[]> {
  const results: Result[] = [];
  for (const antal of SIZES) {
    tell(`granskar ${String(antal)} insatser`);
    results.push(await measureOne(antal));
  }
  return results;
}
