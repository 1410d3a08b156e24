/**
 * `npm run kodagare` writes .github/CODEOWNERS from the content; `-- --kontrollera` only tells
 * what is wrong in it. A file without a line is no fault: the editors read it.
 * `-- --arende` opens an issue on GitHub, once, when it is to be written anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readContent } from '../src/reading/content.ts';
import { checkCodeOwners, codeOwnersIssue, toCodeOwners, type Owned } from '../src/redaktion/forslag/code-owners.ts';
import { gitHubHere } from '../src/redaktion/forslag/github.ts';
import { openIssues } from '../src/redaktion/forslag/issues.ts';
import { script } from './lib/run.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = path.join(root, '.github/CODEOWNERS');

function readOwned(): Owned {
  const { samlingar } = readContent(root);
  return {
    // A file that the schema refuses has no owner of its own until it is put right.
    insatser: new Map(samlingar.insatser.entries.map(({ id, data }) => [id, data?.forbund ?? []])),
    forbund: samlingar.forbund.entries.map(({ id }) => id),
  };
}

function tellWrong(owned: Owned): number {
  const { wrong, missing } = checkCodeOwners(readFileSync(file, 'utf8'), owned);
  for (const { number, text } of wrong) console.log(`.github/CODEOWNERS:${String(number)}  ${text}`);
  for (const pattern of missing) console.log(`${pattern} har ingen egen rad än. Redaktionen läser förslag om den.`);
  if (wrong.length > 0) console.log('\nKör "npm run kodagare" så blir raderna rätt.');
  else console.log('Alla rader i .github/CODEOWNERS pekar rätt.');
  return wrong.length > 0 ? 1 : 0;
}

async function tellGitHub(owned: Owned): Promise<number> {
  const issues = codeOwnersIssue(readFileSync(file, 'utf8'), toCodeOwners(owned));
  if (issues.length === 0) {
    console.log('.github/CODEOWNERS är som den ska.');
    return 0;
  }
  const { github, repo } = gitHubHere('Skriv "npm run kodagare -- --kontrollera" för att bara se.');
  const [address] = await openIssues(github, repo, issues, { state: 'open' });
  console.log(address ?? 'Det finns redan ett öppet ärende.');
  return 0;
}

await script(async () => {
  const { values } = parseArgs({ options: { kontrollera: { type: 'boolean' }, arende: { type: 'boolean' } } });
  const owned = readOwned();
  if (values.kontrollera) return tellWrong(owned);
  if (values.arende) return tellGitHub(owned);
  writeFileSync(file, toCodeOwners(owned));
  console.log('Skrev .github/CODEOWNERS.');
  return 0;
});
