import { globSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import { z } from 'zod';
import { commandFile } from '../../scripts/lib/setup.mjs';
import { writePage } from './jamforelser/plats.ts';
import { measureRun, type Run } from './process.ts';
import { makeProject, strip } from './projekt.ts';
import { rikskatalog } from './rikskatalog/rikskatalog.ts';
import { serveFolder } from '../fixtures/server.ts';
import { firstResults, typingTimes } from './webblasare.ts';

export const ENGINES = ['vi', 'pagefind', 'minisearch', 'orama'] as const;
export type Engine = (typeof ENGINES)[number];

/** A build that can be repeated exactly: the day it is, and room for the largest catalogue. */
const ENV = { BYGGDATUM: '2026-06-01', ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: '--max-old-space-size=8192' };
/** The quickest run says most about the work, the others about the machine; the largest are run once. */
const RUNS = 2;
const REPEATED_UP_TO = 1_000;

const indexReport = z.object({ ms: z.number(), files: z.number(), bytes: z.number() });

interface Size {
  files: number;
  bytes: number;
}
export interface EngineResult {
  index: Size & { ms: number; peak: number | undefined };
  first: { worst: number; middle: number; shell: number };
  typing: { bytes: number; plain: Spread; slow: Spread };
}
export interface Spread {
  median: number;
  p95: number;
}
export interface BuildResult extends Size {
  ms: number;
  peak: number | undefined;
}
export interface Result {
  antal: number;
  engines: Record<Engine, EngineResult>;
  /** The whole site, and the same without search and checks. */
  whole: BuildResult;
  bare: BuildResult;
}

const at = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b).at(Math.ceil(numbers.length * share) - 1) ?? NaN;
const spread = (times: readonly number[]): Spread => ({ median: at(times, 0.5), p95: at(times, 0.95) });

function sizeOf(folder: string): Size {
  const files = globSync('**/*', { cwd: folder })
    .map((file) => statSync(join(folder, file)))
    .filter((stat) => stat.isFile());
  return { files: files.length, bytes: files.reduce((total, { size }) => total + size, 0) };
}

async function quickest<T extends { ms: number }>(times: number, run: () => Promise<T>): Promise<T> {
  let best = await run();
  for (let again = 1; again < times; again += 1) {
    const next = await run();
    if (next.ms < best.ms) best = next;
  }
  return best;
}

const buildSite = (root: string): Promise<Run> =>
  measureRun([resolve(commandFile('astro')), 'build', '--force'], root, ENV);

async function buildIndex(engine: Engine, root: string): Promise<EngineResult['index']> {
  const { output, peak } = await measureRun(
    [join(import.meta.dirname, 'jamforelser/bygg.ts'), engine, root, join(root, 'index', engine)],
    '.',
    ENV,
  );
  return { ...indexReport.parse(JSON.parse(output)), peak };
}

async function inBrowser(browser: Browser, folder: string, page: string): Promise<Omit<EngineResult, 'index'>> {
  const served = await serveFolder(folder);
  try {
    const site = { ...served, page };
    const weights = await firstResults(browser, site);
    const bytes = weights.map((weight) => weight.bytes);
    const shell = Math.max(...weights.map((weight) => weight.shell));
    const typing = await typingTimes(browser, site);
    return {
      first: { worst: Math.max(...bytes), middle: at(bytes, 0.5), shell },
      typing: { bytes: typing.bytes, plain: spread(typing.plain), slow: spread(typing.slow) },
    };
  } finally {
    served.stop();
  }
}

/** Everything about one size, one thing at a time. */
export async function measure(antal: number, browser: Browser, say: (what: string) => void): Promise<Result> {
  const runs = antal <= REPEATED_UP_TO ? RUNS : 1;
  say('skriver katalogen');
  const content = rikskatalog('.', antal);
  const whole = makeProject(content);
  const bare = makeProject(content);
  try {
    strip(bare.root);
    say('bygger webbplatsen');
    const wholeRun = await quickest(runs, () => buildSite(whole.root));
    say('bygger samma webbplats utan sökning och granskning');
    const bareRun = await quickest(runs, () => buildSite(bare.root));

    const engine = async (name: Engine): Promise<EngineResult> => {
      say(`${name}: bygger indexet`);
      const index = await quickest(runs, () => buildIndex(name, whole.root));
      const folder = name === 'vi' ? join(whole.root, 'dist') : join(whole.root, 'index', name);
      if (name !== 'vi') await writePage(name, folder);
      say(`${name}: söker i webbläsaren`);
      return { index, ...(await inBrowser(browser, folder, name === 'vi' ? 'sok/' : '')) };
    };
    return {
      antal,
      engines: {
        pagefind: await engine('pagefind'),
        minisearch: await engine('minisearch'),
        orama: await engine('orama'),
        vi: await engine('vi'),
      },
      whole: { ms: wholeRun.ms, peak: wholeRun.peak, ...sizeOf(join(whole.root, 'dist')) },
      bare: { ms: bareRun.ms, peak: bareRun.peak, ...sizeOf(join(bare.root, 'dist')) },
    };
  } finally {
    whole.remove();
    bare.remove();
  }
}
