// @ts-check
// Makes a fresh clone ready to work: packages, and a Node that Astro accepts.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { CommandFailure, run, step, Refusal } from './run.mjs';

const MODULES = resolve('node_modules');
const BIN = join(MODULES, '.bin');

/** From here on Node runs TypeScript files as they are, and Astro 7 accepts it. */
const WORKING_NODE = [22, 18];
const STARTING_NODE = [20, 0];

/** @param {string} version @param {number[]} least */
export const isAtLeast = (version, [major = 0, minor = 0]) => {
  const [a = 0, b = 0] = version.replace(/^v/, '').split('.').map(Number);
  return a > major || (a === major && b >= minor);
};

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, os?: string | string[], cpu?: string | string[], libc?: string | string[] }} Package
 * @typedef {{ packages: Record<string, Package> }} Lock
 */

/** @param {string} path @returns {Lock} */
const readLock = (path) => JSON.parse(readFileSync(path, 'utf8'));

/**
 * Whether npm would put the package on this machine. An optional package that names no platform
 * may be left out with its parent, so its absence says nothing.
 * @param {Package} entry
 */
const belongsHere = ({ optional, devOptional, os, cpu, libc }) => {
  if (!optional && !devOptional) return true;
  if (!os || !cpu || libc) return false;
  return [os].flat().includes(process.platform) && [cpu].flat().includes(process.arch);
};

/** The packages this machine needs, by their place under the project. */
const wanted = () =>
  Object.entries(readLock('package-lock.json').packages).filter(([path, entry]) => path !== '' && belongsHere(entry));

/** Compares the lock file with npm's own record of what it installed, so that no stamp is needed. */
export function isInstalled() {
  const record = join(MODULES, '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = readLock(record).packages;
  return wanted().every(([path, { version }]) => installed[path]?.version === version);
}

const howFar = () => {
  const paths = wanted().map(([path]) => path);
  return `${String(paths.filter((path) => existsSync(path)).length)} av ${String(paths.length)} paket på plats`;
};

/** Quiet about engines, which `chooseNode` sees to, and quick to give up without a network. */
const NPM_CI = ['ci', '--loglevel=error', '--prefer-offline', '--fetch-retries=1', '--fetch-retry-mintimeout=2000'];

async function install() {
  const npm = process.env['npm_execpath'] ?? '';
  try {
    await (npm.endsWith('npm-cli.js')
      ? run(process.execPath, [npm, ...NPM_CI], { howFar })
      : run('npm', NPM_CI, { howFar, shell: process.platform === 'win32' }));
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    console.error(error.output);
    throw new Refusal(
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|network/.test(error.output)
        ? 'Paketen kunde inte hämtas. Kontrollera att datorn har nät och kör kommandot igen.'
        : 'Paketen kunde inte installeras. Läs vad npm skriver ovan, rätta det och kör kommandot igen.',
    );
  }
}

/** @param {string} node */
const versionOf = (node) => {
  try {
    return execFileSync(node, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
};

/**
 * Puts the packages' commands first in PATH. On Linux x64 Node itself is among them; where that
 * binary can't run (Alpine has another C library) it is taken away and the machine's own is used.
 */
function chooseNode() {
  const bundled = join(BIN, 'node');
  if (existsSync(bundled) && !versionOf(bundled)) rmSync(bundled);
  process.env['PATH'] = [BIN, process.env['PATH']].join(delimiter);
  const version = versionOf('node') ?? process.version;
  if (isAtLeast(version, WORKING_NODE)) return;
  throw new Refusal(
    `Datorn har Node ${version}, men här behövs Node ${WORKING_NODE.join('.')} eller nyare. Hämta Node 24 på https://nodejs.org och kör kommandot igen.`,
  );
}

/** Installs what is missing and makes the right Node the one that is used. @param {string} label what stands before the words */
export async function prepare(label) {
  if (!isAtLeast(process.version, STARTING_NODE)) {
    throw new Refusal(
      `Datorn har Node ${process.version}, men här behövs minst Node 20. Hämta Node 24 på https://nodejs.org och kör kommandot igen.`,
    );
  }
  if (isInstalled()) console.log(`${label}: paketen finns redan.`);
  else await step(`${label}: hämtar och installerar paketen, det brukar ta en halv minut`, install);
  chooseNode();
}

/**
 * The file behind a command from an installed package.
 * @param {string} name @param {string} [from] the package, where it has another name
 */
export function commandFile(name, from = name) {
  const folder = join(MODULES, from);
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : (bin[name] ?? ''));
}
