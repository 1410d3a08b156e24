/** Notes that a verksamhet has confirmed its facts: `npm run bekrafta -- <id>`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { granska } from '../src/check/check.ts';
import { today } from '../src/reading/settings.ts';
import { arAndrad } from '../src/redaktion/terminal/git.ts';
import { liknarPersonnamn, radskillnad, type Kontroll } from '../src/redaktion/terminal/kontroll.ts';
import { bekraftad, felIKontroll, lasInsats, type Nej } from '../src/redaktion/terminal/kontroll-file.ts';
import { antal, kor, lamnaTillGit } from '../src/redaktion/terminal/command.ts';
import { Stopp } from './lib/run.mjs';
import { askText, askYesNo, harTerminal } from '../src/redaktion/terminal/prompts.ts';

const HJALP = `npm run bekrafta -- <id> --av "Samordnare, Ung i Nynäs"

  <id>      det sista ordet i insatsens adress, till exempel ung-i-nynas
  --av      vem som har bekräftat: en funktion, aldrig en persons namn
  --datum   dagen då det skedde, ÅÅÅÅ-MM-DD, om det inte var i dag
  --gren    gör också en gren och en commit utan att fråga`;

const EN_FUNKTION = 'En funktion, aldrig en persons namn: "Samordnare, Ung i Nynäs".';

function inteNej<T extends object>(svar: T | Nej): T {
  if ('nej' in svar) throw new Stopp(svar.nej);
  return svar;
}

const kraver = (fel: string | undefined): void => {
  if (fel !== undefined) throw new Stopp(fel);
};

await kor(async (lage) => {
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
    console.log(HJALP);
    return 0;
  }
  const [id, ...flera] = positionals;
  if (id === undefined) throw new Stopp(`Skriv vilken insats det gäller.\n\n${HJALP}`);
  if (flera.length > 0) {
    throw new Stopp(
      'Bekräfta en insats i taget. En bekräftelse betyder att verksamheten har läst just den sidan, och det ska gå att se vem som svarar för vad.',
    );
  }
  const { rot } = values;
  const fil = inteNej(lasInsats(rot, id));

  const fraga = harTerminal();
  const datum = values.datum ?? today();
  kraver(felIKontroll('datum', datum));
  const givet =
    values.av ??
    (fraga
      ? await askText(`Vem har bekräftat uppgifterna om ${fil.titel}? ${EN_FUNKTION}`, (svar) =>
          felIKontroll('av', svar),
        )
      : undefined);
  if (givet === undefined) throw new Stopp(`Skriv vem som har bekräftat uppgifterna, med --av. ${EN_FUNKTION}`);
  const av = givet.trim();
  kraver(felIKontroll('av', av));
  const ny: Kontroll = { datum, av, belagg: 'verksamheten' };
  const { innehall } = inteNej(bekraftad(rot, fil, ny, { idag: today(), granska }));
  if (innehall === fil.text) {
    console.log('Det står redan så i filen. Inget är ändrat.');
    return 0;
  }

  console.log(`${fil.fil}\n\n${radskillnad(fil.text, innehall).join('\n')}\n`);
  if (liknarPersonnamn(av)) {
    console.log(`Är "${av}" en person? Skriv hellre funktionen: namn på enskilda hör inte hemma i katalogen.\n`);
  }
  if (fraga && !(await askYesNo('Ska jag ändra filen så?'))) throw new Stopp('Inget är ändrat.');
  const redanAndrad = arAndrad(rot, fil.fil);
  writeFileSync(path.join(rot, fil.fil), innehall);
  lage.skrivet(fil.fil);
  console.log(`Ändrade ${fil.fil}.`);
  const kvar = granska(rot).fel;
  if (kvar.length > 0)
    console.log(
      `Granskningen: ${antal(kvar.length, 'fel', 'fel')} i andra filer eller sedan tidigare (npm run granska visar dem).`,
    );
  if (redanAndrad) {
    console.log('Filen hade redan andra ändringar. Gör själv en commit när du vill ha med dem.');
    return values.gren ? 1 : 0;
  }
  const klart = await lamnaTillGit(
    rot,
    {
      gren: `bekrafta/${id}-${datum}`,
      fil: fil.fil,
      meddelande: `content: Confirm ${fil.titel}`,
    },
    { gren: values.gren, fraga },
  );
  return klart ? 0 : 1;
}, HJALP);
