// `npm run paminnelser`: opens one issue a month for each förbund that has facts to confirm.
// `-- --visa` prints what would be opened, and asks GitHub nothing.
import { z } from 'zod';
import { oppna } from '../src/redaktion/forslag/issues.ts';
import { github } from '../src/redaktion/forslag/github.ts';
import { readCatalogue } from '../src/model/read.ts';
import { paminnelser } from '../src/redaktion/forslag/reminders.ts';
import { adressTill } from '../src/redaktion/forslag/site-address.ts';
import { script, Stopp } from './lib/run.mjs';

const team = z.record(z.string(), z.string().regex(/^[\w-]+\/[\w-]+$/));

/** What is set to nothing is not set. */
const satt = (namn: string): string | undefined => process.env[namn] || undefined;

function lasTeam(): z.infer<typeof team> {
  try {
    return team.parse(JSON.parse(satt('PAMINN_TEAM') ?? '{}'));
  } catch {
    throw new Stopp('PAMINN_TEAM ska vara JSON: {"förbundets id": "organisation/team"}.');
  }
}

await script(async () => {
  const katalog = readCatalogue();
  const projekt = satt('GITHUB_REPOSITORY') ?? 'insatskatalogen/insatskatalogen';
  const alla = paminnelser(katalog, adressTill(projekt, satt('SITE_URL'), satt('BASE_PATH')), lasTeam());
  if (process.argv.includes('--visa')) {
    for (const { title, body } of alla) console.log(`${title}\n\n${body}\n`);
    console.log(`${String(alla.length)} påminnelser skulle öppnas.`);
    return 0;
  }
  const nyckel = satt('GITHUB_TOKEN');
  if (nyckel === undefined)
    throw new Stopp('GITHUB_TOKEN saknas. Skriv "npm run paminnelser -- --visa" för att bara se.');
  const adresser = await oppna(github(nyckel, satt('GITHUB_API_URL')), projekt, alla, katalog.idag);
  for (const adress of adresser) console.log(adress);
  console.log(`${String(adresser.length)} nya påminnelser. ${String(alla.length - adresser.length)} fanns redan.`);
  return 0;
});
