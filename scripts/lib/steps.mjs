// @ts-check
import { readFileSync } from 'node:fs';
import { commandFile } from './setup.mjs';
import { BEDOMD, buildCommand, FRUSEN, LEVANDE, UNDERMAPP } from './sites.mjs';

/** Where Vitest and Playwright write their numbers. */
export const REPORTS = 'node_modules/.cache/insatskatalogen/rapporter';

/** @param {string} file @returns {{ numPassedTests: number, numFailedTests: number }} */
const vitestReport = (file) => JSON.parse(readFileSync(file, 'utf8'));
/** @param {string} file @returns {{ stats: { expected: number, unexpected: number, flaky: number } }} */
const playwrightReport = (file) => JSON.parse(readFileSync(file, 'utf8'));

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
 * @property {boolean} [forslag] can be broken by a proposal that only touches content/
 * @property {boolean} [snabbt] answers a developer within a minute, together with the others that do
 * @property {import('./sites.mjs').Site} [reads] the built site it reads, so it is pointless when that was not built
 * @property {boolean} [needsBrowser]
 * @property {() => Count} [count] tests in the step; a step without counts as one
 */

/** @param {import('./sites.mjs').Site} site what must be well-formed; pieces that pages fetch are no documents */
const htmlOf = ({ folder }) =>
  tool('html-validate', ['--max-warnings=0', `${folder}/**/!(utdrag)/*.html`, `${folder}/*.html`]);

/** @param {string} id @param {string[]} args @returns {Pick<Step, 'commands' | 'count'>} */
const vitest = (id, ...args) => {
  const file = `${REPORTS}/${id}.json`;
  return {
    commands: [tool('vitest', ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`])],
    count: () => {
      const { numPassedTests, numFailedTests } = vitestReport(file);
      return { passed: numPassedTests, failed: numFailedTests };
    },
  };
};

/** @param {string} id @param {string} project @returns {Pick<Step, 'commands' | 'count' | 'env' | 'needsBrowser'>} */
const playwright = (id, project) => {
  const file = `${REPORTS}/${id}.json`;
  return {
    needsBrowser: true,
    commands: [tool('playwright', ['test', `--project=${project}`], '@playwright/test')],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    count: () => {
      const { expected, unexpected, flaky } = playwrightReport(file).stats;
      return { passed: expected, failed: unexpected + flaky };
    },
  };
};

/**
 * The steps of `npm test`: content first, since it comes from strangers, then the cheapest. What a proposal of content
 * must pass is in one row; after it come the steps that only code can break, on frozen catalogues. @type {Step[]}
 */
export const STEPS = [
  { id: 'innehall', title: 'innehållet', forslag: true, commands: [own('scripts/granska.ts')] },
  { id: 'format', title: 'formatet', snabbt: true, commands: [tool('prettier', ['--check', '.'])] },
  {
    id: 'lint',
    title: 'kodreglerna',
    snabbt: true,
    // The rules look at types, and some of them are written by Astro. Oxlint finds circles, also those of types.
    commands: [
      tool('oxlint', ['src', 'scripts', 'tests']),
      tool('astro', ['sync']),
      tool('eslint', ['--max-warnings=0', '.']),
    ],
  },
  {
    id: 'typer',
    title: 'typerna',
    snabbt: true,
    commands: [tool('astro', ['check', '--minimumFailingSeverity', 'warning'])],
  },
  { id: 'enhet', title: 'enhetstesterna', snabbt: true, ...vitest('enhet', 'tests/unit', '--no-isolate') },
  { id: 'vakt', title: 'vakten och granskningen', ...vitest('vakt', 'tests/content') },

  { id: 'bygg', title: 'bygget', forslag: true, commands: [() => buildCommand(LEVANDE)] },
  { id: 'html', title: 'att HTML-koden är giltig', forslag: true, reads: LEVANDE, commands: [htmlOf(LEVANDE)] },
  { id: 'lankar', title: 'länkarna', forslag: true, reads: LEVANDE, commands: [own('scripts/lankar.ts')] },
  { id: 'budget', title: 'sidornas vikt', forslag: true, reads: LEVANDE, commands: [own('scripts/budget.ts')] },
  { id: 'sidor', title: 'sidorna i webbläsare', forslag: true, reads: LEVANDE, ...playwright('sidor', 'levande') },

  {
    id: 'frusen',
    title: 'den frusna katalogen',
    env: FRUSEN.env,
    commands: [() => buildCommand(FRUSEN), htmlOf(FRUSEN), own('scripts/lankar.ts', FRUSEN.folder)],
  },
  {
    id: 'bedomd',
    title: 'den bedömda katalogen',
    env: BEDOMD.env,
    commands: [() => buildCommand(BEDOMD)],
  },
  {
    id: 'relevans',
    title: 'sökningens svar på bedömda frågor',
    reads: BEDOMD,
    needsBrowser: true,
    commands: [own('scripts/relevans.ts')],
  },
  {
    id: 'undermapp',
    title: 'webbplatsen i en undermapp',
    env: UNDERMAPP.env,
    commands: [() => buildCommand(UNDERMAPP), own('scripts/lankar.ts', UNDERMAPP.folder)],
  },
  { id: 'webblasare', title: 'webbplatsen i webbläsare', reads: FRUSEN, ...playwright('webblasare', 'frusen') },
];
