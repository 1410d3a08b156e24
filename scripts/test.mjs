// @ts-check
// `npm test`: everything that must hold before a change is let in.
// `npm test -- --bara lint,enhet` runs only the steps named.
import { existsSync, rmSync } from 'node:fs';
import { Misslyckat, run, script, seconds, Stopp } from './lib/run.mjs';
import { freePort } from './lib/serve.mjs';
import { prepare } from './lib/setup.mjs';
import { REPORTS, STEPS } from './lib/steps.mjs';

/** @typedef {import('./lib/steps.mjs').Step} Step */
/** @typedef {{ step: Step, passed: number, failed: number, skipped?: boolean }} Result */

/** @param {string[]} args */
const chosenSteps = (args) => {
  if (args.length === 0) return STEPS;
  const ids = (args[0] === '--bara' ? args.slice(1) : args).flatMap((arg) => arg.split(','));
  const unknown = ids.find((id) => !STEPS.some((step) => step.id === id));
  if (args[0] !== '--bara' || ids.length === 0 || unknown) {
    throw new Stopp(
      `Skriv "npm test" eller "npm test -- --bara" och något av: ${STEPS.map(({ id }) => id).join(', ')}.`,
    );
  }
  const steps = STEPS.filter(({ id }) => ids.includes(id));
  if (!existsSync('dist/index.html') && steps.some(({ needsSite }) => needsSite) && !ids.includes('bygg')) {
    throw new Stopp(`Det finns ingen byggd webbplats att pröva. Skriv: npm test -- --bara bygg,${ids.join(',')}`);
  }
  return steps;
};

/**
 * One day for the whole run, also past midnight, one browser, a port nobody else has.
 * With BYGGDATUM set a run is repeated exactly. @param {Step[]} steps
 */
const environment = async (steps) => {
  const env = {
    BYGGDATUM: process.env['BYGGDATUM'] ?? new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' }),
    TESTPORT: String(await freePort(4329)),
  };
  if (!steps.some(({ needsBrowser }) => needsBrowser)) return env;
  const { prepareBrowser } = await import('./lib/browser.mjs');
  return { ...env, CHROMIUM_PATH: await prepareBrowser() };
};

/** @param {Step} step @param {boolean} succeeded @returns {Result} */
const resultOf = (step, succeeded) => {
  try {
    const { passed, failed } = step.count?.() ?? { passed: Number(succeeded), failed: Number(!succeeded) };
    // A runner can fail without one failed test, for example on a file it can't read.
    return { step, passed, failed: succeeded ? failed : Math.max(failed, 1) };
  } catch {
    return { step, passed: 0, failed: 1 };
  }
};

/** @param {Step} step @param {NodeJS.ProcessEnv} env */
const runStep = async (step, env) => {
  const begun = Date.now();
  try {
    for (const command of step.commands) await run('node', command(), { env: { ...env, ...step.env } });
    const result = resultOf(step, true);
    console.log(`   klart på ${seconds(begun)}${step.count ? ` (godkända tester: ${String(result.passed)})` : ''}`);
    return result;
  } catch (error) {
    if (!(error instanceof Misslyckat)) throw error;
    console.log(error.output);
    console.log(`   FEL efter ${seconds(begun)}. Kör om bara det här: npm test -- --bara ${step.id}`);
    return resultOf(step, false);
  }
};

/** @param {Result[]} results */
const summary = (results) => {
  /** @param {Result[]} of */
  const names = (of) => of.map(({ step }) => step.id).join(', ');
  const failed = results.filter((result) => result.failed > 0);
  const skipped = results.filter((result) => result.skipped);
  if (failed.length > 0) console.log(`\nFel i: ${names(failed)}`);
  if (skipped.length > 0) console.log(`Inte körda, för att bygget inte gick: ${names(skipped)}`);
};

/** @param {Result[]} results @param {'passed' | 'failed'} key */
const sum = (results, key) => results.reduce((total, result) => total + result[key], 0);

await script(async () => {
  const begun = Date.now();
  const steps = chosenSteps(process.argv.slice(2));
  await prepare('Förberedelse');
  const env = await environment(steps);
  for (const report of Object.values(REPORTS)) rmSync(report, { force: true });

  /** @type {Result[]} */
  const results = [];
  for (const [index, step] of steps.entries()) {
    if (step.needsSite && results.some((result) => result.step.id === 'bygg' && result.failed > 0)) {
      results.push({ step, passed: 0, failed: 0, skipped: true });
      continue;
    }
    console.log(`Steg ${String(index + 1)} av ${String(steps.length)}: prövar ${step.title} (${step.id}) …`);
    results.push(await runStep(step, env));
  }

  summary(results);
  console.log(`Hela körningen tog ${seconds(begun)}.\n`);
  const failed = sum(results, 'failed');
  console.log(`${String(sum(results, 'passed'))} passed, ${String(failed)} failed`);
  return failed > 0 ? 1 : 0;
});
