// `npm run paminnelser`: opens one issue a month for each förbund that has facts to confirm.
// `-- --visa` prints what would be opened, and asks GitHub nothing.
import { z } from 'zod';
import { readKatalog } from '../src/model/read.ts';
import { gitHubHere, projectHere, variable } from '../src/redaktion/forslag/github.ts';
import { duringMonth, openIssues } from '../src/redaktion/forslag/issues.ts';
import { makeReminders, siteAddress } from '../src/redaktion/forslag/reminders.ts';
import { Refusal } from '../src/redaktion/refusal.ts';
import { script } from './lib/run.mjs';

const teams = z.record(z.string(), z.string().regex(/^[\w-]+\/[\w-]+$/));

function readTeams(): z.infer<typeof teams> {
  try {
    return teams.parse(JSON.parse(variable('PAMINN_TEAM') ?? '{}'));
  } catch {
    throw new Refusal('PAMINN_TEAM ska vara JSON: {"förbundets id": "organisation/team"}.');
  }
}

await script(async () => {
  const katalog = readKatalog();
  const site = siteAddress(projectHere(), variable('SITE_URL'), variable('BASE_PATH'));
  const reminders = makeReminders(katalog, site, readTeams());
  if (process.argv.includes('--visa')) {
    for (const { title, body } of reminders) console.log(`${title}\n\n${body}\n`);
    console.log(`${String(reminders.length)} påminnelser skulle öppnas.`);
    return 0;
  }
  const { github, repo } = gitHubHere('Skriv "npm run paminnelser -- --visa" för att bara se.');
  const opened = await openIssues(github, repo, reminders, duringMonth(katalog.today));
  for (const address of opened) console.log(address);
  const known = reminders.length - opened.length;
  console.log(`${String(opened.length)} nya påminnelser. ${String(known)} fanns redan.`);
  return 0;
});
