// @ts-check
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Refusal } from './run.mjs';
import { commandFile } from './setup.mjs';

const HOST = '127.0.0.1';
const PORTS_TO_TRY = 50;
const STARTUP_MS = 30_000;

/** @param {number} port @returns {Promise<boolean>} */
const isFree = (port) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      resolve(false);
    });
    probe.listen(port, HOST, () =>
      probe.close(() => {
        resolve(true);
      }),
    );
  });

/** @param {number} wanted */
export async function freePort(wanted) {
  for (let port = wanted; port < wanted + PORTS_TO_TRY; port += 1) if (await isFree(port)) return port;
  throw new Refusal(
    `Ingen ledig port mellan ${String(wanted)} och ${String(wanted + PORTS_TO_TRY)}. Stäng något program och försök igen.`,
  );
}

/** @param {string} url */
const answers = (url) =>
  fetch(url).then(
    (response) => response.ok,
    () => false,
  );

/**
 * Serves the built site on this machine only.
 * @param {number} wanted the first port to try
 */
export async function serve(wanted) {
  const port = await freePort(wanted);
  const base = (process.env['BASE_PATH'] ?? '').replace(/^\/|\/$/g, '');
  const url = `http://localhost:${String(port)}/${base === '' ? '' : `${base}/`}`;
  // --ignore-lock: a second server beside another one is fine, and Astro stays in the foreground.
  const args = [commandFile('astro'), 'preview', '--ignore-lock', '--host', HOST, '--port', String(port)];
  const server = spawn('node', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const stop = () => server.kill();
  const giveUp = Date.now() + STARTUP_MS;
  while (!(await answers(url))) {
    if (server.exitCode !== null || Date.now() > giveUp) {
      stop();
      throw new Refusal('Webbplatsen byggdes men kunde inte visas. Kör "npm start" igen; läs annars felet ovan.');
    }
    await wait(100);
  }
  return { url, stop, server };
}
