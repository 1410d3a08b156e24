// @ts-check
// Finds a Chromium for the tests, or fetches one.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { CommandFailure, run, step, Refusal } from './run.mjs';
import { commandFile } from './setup.mjs';

const DOWNLOAD_MS = 5 * 60_000;

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a browser on this machine: the one asked for, Playwright's own, or an ordinary one. */
export const findBrowser = () =>
  [process.env['CHROMIUM_PATH'], chromium.executablePath(), ...USUAL_PLACES].find((path) => path && existsSync(path));

/** Debian's package manager, with sudo where that asks for no password. */
const aptGet = () => {
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  try {
    execFileSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
    return ['sudo', '-n', 'apt-get'];
  } catch {
    return undefined;
  }
};

const fromPlaywright = () =>
  run('node', [commandFile('playwright', '@playwright/test'), 'install', 'chromium'], { timeoutMs: DOWNLOAD_MS });

const fromDebian = async () => {
  const [command, ...args] = aptGet() ?? [];
  if (!command) throw new CommandFailure('apt-get får inte användas här');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run(command, [...args, 'update'], { env, timeoutMs: DOWNLOAD_MS });
  return run(command, [...args, 'install', '-y', '--no-install-recommends', 'chromium'], {
    env,
    timeoutMs: DOWNLOAD_MS,
  });
};

/** Gives the path of a browser, fetched if need be: first as Playwright does it, then as Debian does. */
export async function prepareBrowser() {
  for (const [from, fetchIt] of /** @type {const} */ ([
    ['Playwright', fromPlaywright],
    ['Debian', fromDebian],
  ])) {
    const found = findBrowser();
    if (found) return found;
    try {
      await step(`Förberedelse: hämtar en webbläsare från ${from}`, fetchIt);
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error;
      console.log('   det gick inte');
    }
  }
  const found = findBrowser();
  if (found) return found;
  throw new Refusal(
    'Ingen webbläsare kunde installeras. Installera Chrome eller Chromium, eller ange var den finns: CHROMIUM_PATH=/sökväg/till/chrome npm test.',
  );
}
