/**
 * `npm run kodagare` writes .github/CODEOWNERS from the content; `-- --kontrollera` only tells
 * what is wrong in it. A file without a line is no fault: the editors read it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { hittaFiler } from '../src/reading/files.ts';
import { lasInnehall } from '../src/reading/content.ts';
import { kodagare, kontrollera } from '../src/redaktion/forslag/code-owners.ts';
import { script } from './lib/run.mjs';

await script(() => {
  const rot = fileURLToPath(new URL('..', import.meta.url));
  const fil = path.join(rot, '.github/CODEOWNERS');
  const { samlingar } = lasInnehall(rot, hittaFiler(rot));
  const agda = {
    // A file that the schema refuses has no owner of its own until it is put right.
    insatser: new Map(samlingar.insatser.poster.map(({ id, data }) => [id, data?.forbund ?? []])),
    forbund: samlingar.forbund.poster.map(({ id }) => id),
  };

  if (parseArgs({ options: { kontrollera: { type: 'boolean' } } }).values.kontrollera) {
    const { fel, saknas } = kontrollera(readFileSync(fil, 'utf8'), agda);
    for (const { nummer, text } of fel) console.log(`.github/CODEOWNERS:${String(nummer)}  ${text}`);
    for (const en of saknas) console.log(`${en} har ingen egen rad än. Redaktionen läser förslag om den.`);
    if (fel.length > 0) console.log('\nKör "npm run kodagare" så blir raderna rätt.');
    else console.log('Alla rader i .github/CODEOWNERS pekar rätt.');
    return Promise.resolve(fel.length > 0 ? 1 : 0);
  }
  writeFileSync(fil, kodagare(agda));
  console.log('Skrev .github/CODEOWNERS.');
  return Promise.resolve(0);
});
