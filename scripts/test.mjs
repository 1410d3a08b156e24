// @ts-check
// `npm test`: everything that must hold before a change is let in.
// `npm test -- --snabbt` answers while you write, `-- --forslag` is all that a proposal of content can break,
// and `-- --bara lint,enhet` runs only the steps named.
import { rmSync } from 'node:fs';
import { CommandFailure, run, script, seconds, Refusal } from './lib/run.mjs';
import { prepare } from './lib/setup.mjs';
import { BEDOMD, FRUSEN, isBuilt, LEVANDE } from './lib/sites.mjs';
import { REPORTS, STEPS } from './lib/steps.mjs';

/** @typedef {import('./lib/steps.mjs').Step} Step */
/** @typedef {{ step: Step, passed: number, failed: number, skipped?: boolean }} Result */

const USAGE = `Skriv "npm test", "npm test -- --snabbt", "npm test -- --forslag", eller "npm test -- --bara" och något av: ${STEPS.map(({ id }) => id).join(', ')}.`;

const BUILDERS = new Map([
  [LEVANDE, 'bygg'],
  [FRUSEN, 'frusen'],
  [BEDOMD, 'bedomd'],
]);
/** The step that builds a site. @param {import('./lib/sites.mjs').Site} site */
const builderOf = (site) => BUILDERS.get(site) ?? '';

/** @param {string[]} args @returns {Step[]} */
const chosenSteps = ([flag, ...rest]) => {
  if (flag === undefined) return STEPS;
  if (flag === '--snabbt' && rest.length === 0) return STEPS.filter(({ snabbt }) => snabbt);
  if (flag === '--forslag' && rest.length === 0) return STEPS.filter(({ forslag }) => forslag);
  const ids = rest.flatMap((arg) => arg.split(','));
  if (flag !== '--bara' || ids.length === 0 || ids.some((id) => !STEPS.some((step) => step.id === id)))
    throw new Refusal(USAGE);
  const steps = STEPS.filter(({ id }) => ids.includes(id));
  const lacking = steps.find(({ reads }) => reads && !isBuilt(reads) && !ids.includes(builderOf(reads)));
  if (lacking?.reads)
    throw new Refusal(
      `Det finns ingen byggd webbplats att pröva. Skriv: npm test -- --bara ${builderOf(lacking.reads)},${ids.join(',')}`,
    );
  return steps;
};

/** One day for the whole run, also past midnight, and one browser. @param {Step[]} steps */
const environment = async (steps) => {
  const env = {
    BYGGDATUM: process.env['BYGGDATUM'] ?? new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' }),
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
    console.log(
      `   ${step.id}: klart på ${seconds(begun)}${step.count ? ` (godkända tester: ${String(result.passed)})` : ''}`,
    );
    return result;
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    console.log(error.output);
    console.log(`   ${step.id}: FEL efter ${seconds(begun)}. Kör om bara det här: npm test -- --bara ${step.id}`);
    return resultOf(step, false);
  }
};

/** @param {Step[]} steps @param {NodeJS.ProcessEnv} env */
const runInTurn = async (steps, env) => {
  /** @type {Result[]} */
  const results = [];
  for (const [index, step] of steps.entries()) {
    const builder = step.reads && builderOf(step.reads);
    if (results.some((result) => result.step.id === builder && result.failed > 0)) {
      results.push({ step, passed: 0, failed: 0, skipped: true });
      continue;
    }
    console.log(`Steg ${String(index + 1)} av ${String(steps.length)}: prövar ${step.title} (${step.id}) …`);
    results.push(await runStep(step, env));
  }
  return results;
};

/** Steps that need nothing of each other, all at once. @param {Step[]} steps @param {NodeJS.ProcessEnv} env */
const runTogether = (steps, env) => {
  console.log(`Prövar ${steps.map(({ title }) => title).join(', ')} …`);
  return Promise.all(steps.map((step) => runStep(step, env)));
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
  const args = process.argv.slice(2);
  const steps = chosenSteps(args);
  await prepare('Förberedelse');
  const env = await environment(steps);
  rmSync(REPORTS, { recursive: true, force: true });
  const results = await (args[0] === '--snabbt' ? runTogether : runInTurn)(steps, env);
  summary(results);
  console.log(`Hela körningen tog ${seconds(begun)}.\n`);
  const failed = sum(results, 'failed');
  console.log(`${String(sum(results, 'passed'))} passed, ${String(failed)} failed`);
  return failed > 0 ? 1 : 0;
});
