/** Notes that a verksamhet has confirmed its facts: `npm run bekrafta -- <id>`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/check/check.ts';
import { today } from '../src/reading/settings.ts';
import { isChanged } from '../src/redaktion/git.ts';
import { Refusal } from '../src/redaktion/refusal.ts';
import { counted, handToGit, interruptible } from '../src/redaktion/terminal/command.ts';
import { confirmed, faultInKontroll, readInsatsFile } from '../src/redaktion/terminal/kontroll-file.ts';
import { changedLines, looksLikePerson, type Kontroll } from '../src/redaktion/terminal/kontroll.ts';
import { askText, askYesNo, hasTerminal } from '../src/redaktion/terminal/prompts.ts';
import { script } from './lib/run.mjs';

const HELP = `npm run bekrafta -- <id> --av "Samordnare, Ung i Nynäs"

  <id>      det sista ordet i insatsens adress, till exempel ung-i-nynas
  --av      vem som har bekräftat: en funktion, aldrig en persons namn
  --datum   dagen då det skedde, ÅÅÅÅ-MM-DD, om det inte var i dag
  --gren    gör också en gren och en commit utan att fråga`;

const A_FUNCTION = 'En funktion, aldrig en persons namn: "Samordnare, Ung i Nynäs".';

/** The value, unless the check has something to say of it. */
function required(key: 'av' | 'datum', value: string): string {
  const fault = faultInKontroll(key, value);
  if (fault !== undefined) throw new Refusal(fault);
  return value;
}

/** Who has confirmed the facts: as it was given, or asked for. */
async function findWho(given: string | undefined, titel: string, canAsk: boolean): Promise<string> {
  if (given === undefined && !canAsk)
    throw new Refusal(`Skriv vem som har bekräftat uppgifterna, med --av. ${A_FUNCTION}`);
  const who =
    given ??
    (await askText(`Vem har bekräftat uppgifterna om ${titel}? ${A_FUNCTION}`, (answer) =>
      faultInKontroll('av', answer),
    ));
  return required('av', who.trim());
}

await script(
  () =>
    interruptible(async ({ hasWritten }) => {
      const { values, positionals } = parseArgs({
        allowPositionals: true,
        options: {
          av: { type: 'string' },
          datum: { type: 'string' },
          gren: { type: 'boolean', default: false },
          rot: { type: 'string', default: fileURLToPath(new URL('..', import.meta.url)) },
          hjalp: { type: 'boolean', default: false },
        },
      });
      if (values.hjalp) {
        console.log(HELP);
        return 0;
      }
      const [id, ...more] = positionals;
      if (id === undefined) throw new Refusal(`Skriv vilken insats det gäller.\n\n${HELP}`);
      if (more.length > 0) {
        throw new Refusal(
          'Bekräfta en insats i taget. En bekräftelse betyder att verksamheten har läst just den sidan, och det ska gå att se vem som svarar för vad.',
        );
      }
      const { rot: root, gren: isAskedFor } = values;
      const insats = readInsatsFile(root, id);
      const { file, titel, text } = insats;

      const canAsk = hasTerminal();
      const datum = required('datum', values.datum ?? today());
      const av = await findWho(values.av, titel, canAsk);
      const next: Kontroll = { datum, av, belagg: 'verksamheten' };
      const content = confirmed(root, insats, next, { today: today(), check: checkContent });
      if (content === text) {
        console.log('Det står redan så i filen. Inget är ändrat.');
        return 0;
      }

      console.log(`${file}\n\n${changedLines(text, content).join('\n')}\n`);
      if (looksLikePerson(av)) {
        console.log(`Är "${av}" en person? Skriv hellre funktionen: namn på enskilda hör inte hemma i katalogen.\n`);
      }
      if (canAsk && !(await askYesNo('Ska jag ändra filen så?'))) throw new Refusal('Inget är ändrat.');
      const hadChanges = await isChanged(root, file);
      writeFileSync(path.join(root, file), content);
      hasWritten(file);
      console.log(`Ändrade ${file}.`);
      const left = checkContent(root).faults.length;
      if (left > 0)
        console.log(
          `Granskningen: ${counted(left, 'fel', 'fel')} i andra filer eller sedan tidigare (npm run granska visar dem).`,
        );
      if (hadChanges) {
        console.log('Filen hade redan andra ändringar. Gör själv en commit när du vill ha med dem.');
        return isAskedFor ? 1 : 0;
      }
      const isDone = await handToGit(
        root,
        { branch: `bekrafta/${id}-${datum}`, file, message: `content: Confirm ${titel}` },
        { isAskedFor, canAsk },
      );
      return isDone ? 0 : 1;
    }),
  HELP,
);
