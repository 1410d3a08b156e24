// @ts-check
import { readFileSync } from 'node:fs';
import { commandFile } from './setup.mjs';

/** Where Vitest and Playwright write their numbers; Playwright empties the folder when it begins. */
export const REPORTS = { enhet: 'test-results/enhet.json', webblasare: 'test-results/webblasare.json' };

/** The same site as it is when it lies in a folder of its host, as on GitHub Pages. */
export const SUBFOLDER_SITE = 'node_modules/.cache/insatskatalogen/undermapp';

/** @returns {{ numPassedTests: number, numFailedTests: number }} */
const vitestReport = () => JSON.parse(readFileSync(REPORTS.enhet, 'utf8'));
/** @returns {{ stats: { expected: number, unexpected: number, flaky: number } }} */
const playwrightReport = () => JSON.parse(readFileSync(REPORTS.webblasare, 'utf8'));

/** @param {string} name @param {string[]} args @param {string} [from] */
const tool = (name, args, from) => () => [commandFile(name, from), ...args];
/** @param {string[]} args a script of ours and its arguments */
const own =
  (...args) =>
  () =>
    args;

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {object} Step
 * @property {string} id what follows `--bara`
 * @property {string} title
 * @property {(() => string[])[]} commands what Node is to run, in order
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [needsSite] reads the built site, so it is pointless when the build failed
 * @property {boolean} [needsBrowser]
 * @property {() => Count} [count] tests in the step; a step without counts as one
 */

/** The steps of `npm test`: content first, since it comes from strangers, then the cheapest. @type {Step[]} */
export const STEPS = [
  { id: 'innehall', title: 'innehållet', commands: [own('scripts/granska.ts')] },
  { id: 'format', title: 'formatet', commands: [tool('prettier', ['--check', '.'])] },
  {
    id: 'lint',
    title: 'kodreglerna',
    // The rules look at types, and some of them are written by Astro. Oxlint finds circles, also those of types.
    commands: [
      tool('oxlint', ['src', 'scripts', 'tests']),
      tool('astro', ['sync']),
      tool('eslint', ['--max-warnings=0', '.']),
    ],
  },
  { id: 'typer', title: 'typerna', commands: [tool('astro', ['check', '--minimumFailingSeverity', 'warning'])] },
  {
    id: 'enhet',
    title: 'enhetstesterna',
    commands: [tool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS.enhet}`])],
    count: () => {
      const { numPassedTests, numFailedTests } = vitestReport();
      return { passed: numPassedTests, failed: numFailedTests };
    },
  },
  { id: 'bygg', title: 'bygget', commands: [tool('astro', ['build'])] },
  {
    id: 'html',
    title: 'att HTML-koden är giltig',
    needsSite: true,
    commands: [tool('html-validate', ['--max-warnings=0', 'dist/**/!(utdrag)/*.html', 'dist/*.html'])],
  },
  { id: 'lankar', title: 'länkarna', needsSite: true, commands: [own('scripts/lankar.ts')] },
  {
    id: 'undermapp',
    title: 'webbplatsen i en undermapp',
    needsSite: true,
    // Connected to a repository that does not exist; tests/e2e/redaktion.test.ts stands in for it.
    env: {
      BASE_PATH: '/katalog/',
      REDAKTION_REPO: 'katalogen/innehall',
      REDAKTION_INLOGGNING: 'https://inloggning.exempel.se',
    },
    commands: [tool('astro', ['build', '--outDir', SUBFOLDER_SITE]), own('scripts/lankar.ts', SUBFOLDER_SITE)],
  },
  { id: 'budget', title: 'sidornas vikt', needsSite: true, commands: [own('scripts/budget.ts')] },
  {
    id: 'relevans',
    title: 'sökningens svar på bedömda frågor',
    needsSite: true,
    needsBrowser: true,
    commands: [own('scripts/relevans.ts')],
  },
  {
    id: 'webblasare',
    title: 'webbplatsen i webbläsare',
    needsSite: true,
    needsBrowser: true,
    commands: [tool('playwright', ['test'], '@playwright/test')],
    count: () => {
      const { expected, unexpected, flaky } = playwrightReport().stats;
      return { passed: expected, failed: unexpected + flaky };
    },
  },
];
