// @ts-check
// Plain JavaScript on Node's own modules: it must run before anything is installed.
import { spawn } from 'node:child_process';

/** One sentence that tells a person what is wrong and what to do; shown without a stack trace. */
export class Refusal extends Error {
  /** @override */
  name = 'Refusal';
}

/**
 * By its name: src/redaktion has one of its own (refusal.ts), and this runs where nothing reads TypeScript yet.
 * @param {unknown} error
 * @returns {error is Error}
 */
const isRefusal = (error) => error instanceof Error && error.name === 'Refusal';

/** A command that did not succeed, with everything it printed. */
export class CommandFailure extends Error {
  /** @param {string} output */
  constructor(output) {
    super('Det gick inte. Felet står ovan.');
    this.output = output;
  }
}

const HEARTBEAT_MS = 15_000;

/** @param {number} since milliseconds */
export const seconds = (since) => `${String(Math.round((Date.now() - since) / 1000))} s`;

/** The last thing a command said, without colours, short enough for one line. @param {string} output */
const lastLine = (output) => {
  const lines = output.replace(/\u001b\[[0-9;]*[A-Za-z]/g, '').split(/[\r\n]+/);
  return (lines.filter((line) => line.trim() !== '').at(-1) ?? '').trim().slice(0, 90);
};

/**
 * Runs a command quietly and gives back what it printed. A command that takes long says every
 * fifteen seconds that it is alive and how far it has come.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number, shell?: boolean, howFar?: (output: string) => string }} [options]
 * @returns {Promise<string>} output; rejects with `CommandFailure`
 */
export function run(command, args, { cwd, env, timeoutMs, shell = false, howFar = lastLine } = {}) {
  const begun = Date.now();
  let output = '';
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell,
      timeout: timeoutMs,
    });
    /** @param {Buffer} chunk */
    const keep = (chunk) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const heartbeat = setInterval(() => {
      console.log(`   ${seconds(begun)} … ${howFar(output)}`);
    }, HEARTBEAT_MS);
    const fail = () => {
      clearInterval(heartbeat);
      reject(new CommandFailure(output));
    };
    child.on('error', fail);
    child.on('close', (code, signal) => {
      if (signal) output += `\nAvbröts utifrån eller tog för lång tid (${signal}).`;
      if (code !== 0) return fail();
      clearInterval(heartbeat);
      return resolve(output);
    });
  });
}

/**
 * Runs `work` as a named step: says what begins, and how long it took.
 * @template T
 * @param {string} title
 * @param {() => T | Promise<T>} work
 */
export async function step(title, work) {
  const begun = Date.now();
  console.log(`${title} …`);
  const result = await work();
  console.log(`   klart på ${seconds(begun)}`);
  return result;
}

/** What `parseArgs` throws about an option it does not know. @param {unknown} error */
const isUnknownOption = (error) =>
  error instanceof TypeError && String(Reflect.get(error, 'code')).startsWith('ERR_PARSE_ARGS');

/**
 * Runs a whole script; what is meant for people is printed as it stands.
 * @param {() => Promise<number>} main gives the exit code
 * @param {string} [help] how the command is used, for who mistypes an option
 */
export async function script(main, help) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (error instanceof CommandFailure) console.error(error.output);
    if (isUnknownOption(error)) {
      const usage =
        help === undefined ? 'Kommandots flaggor står överst i filen i scripts/.' : `Så här fungerar det:\n\n${help}`;
      console.error(`\nSå går det inte att skriva. ${usage}`);
    } else if (error instanceof CommandFailure || isRefusal(error)) console.error(`\n${error.message}`);
    else throw error;
    process.exitCode = 1;
  }
}
