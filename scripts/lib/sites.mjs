// @ts-check
// The sites that the tests build and visit: what is live, and frozen catalogues on fixed days.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { commandFile } from './setup.mjs';

const CACHE = 'node_modules/.cache/insatskatalogen';

/** The frozen, made-up catalogue that behaviour is tested on, and its day. */
export const KATALOG = 'tests/fixtures/katalog';
export const KATALOG_DAY = '2026-06-15';
const frozen = { INNEHALL: KATALOG, BYGGDATUM: KATALOG_DAY };

/** @typedef {{ folder: string, env: Record<string, string> }} Site */

/** The content as it lies in content/. @type {Site} */
export const LEVANDE = { folder: 'dist', env: {} };

/** @type {Site} */
export const FRUSEN = { folder: `${CACHE}/frusen`, env: frozen };

/**
 * The same as it is when it lies in a folder of its host, as on GitHub Pages, connected to a repository that does not
 * exist; tests/e2e/redaktion.test.ts stands in for it. @type {Site}
 */
export const UNDERMAPP = {
  folder: `${CACHE}/undermapp/katalog`,
  env: {
    ...frozen,
    BASE_PATH: '/katalog/',
    REDAKTION_REPO: 'katalogen/innehall',
    REDAKTION_INLOGGNING: 'https://inloggning.exempel.se',
  },
};

/** What the judged questions are asked of. @type {Site} */
export const BEDOMD = {
  folder: `${CACHE}/bedomd`,
  env: { INNEHALL: 'tests/relevans/katalog', BYGGDATUM: '2026-11-22' },
};

/** @param {Site} site */
export const isBuilt = ({ folder }) => existsSync(join(folder, 'index.html'));

/** What Node runs to build a site. @param {Site} site */
export const buildCommand = ({ folder }) => [commandFile('astro'), 'build', '--outDir', folder];
