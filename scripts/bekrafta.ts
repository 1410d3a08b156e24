/** Notes that a verksamhet has confirmed its facts: `npm run bekrafta -- <id>`. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { BORJAN } from '../src/check/fel.ts';
import { hittaFiler } from '../src/check/filer.ts';
import { granska } from '../src/check/granska.ts';
import { liknande } from '../src/check/liknande.ts';
import { lasMdx } from '../src/check/post.ts';
import { validera } from '../src/check/schemafel.ts';
import { idag } from '../src/model/idag.ts';
import { arAndrad } from '../src/redaktion/git.ts';
import { liknarPersonnamn, medKontroll, orimligt, radskillnad, type Kontroll } from '../src/redaktion/kontroll.ts';
import { prova } from '../src/redaktion/nyprov.ts';
import { filFor, slag } from '../src/redaktion/nypost.ts';
import { insats } from '../src/schema/insats.ts';
import { antal, kor, lamnaTillGit, somRad, Stopp } from './lib/redaktion.ts';
import { harTerminal, terminalen } from './lib/terminal.ts';

const HJALP = `npm run bekrafta -- <id> --av "Samordnare, Ung i Nynäs"

  <id>      det sista ordet i insatsens adress, till exempel ung-i-nynas
  --av      vem som har bekräftat: en funktion, aldrig en persons namn
  --datum   dagen då det skedde, ÅÅÅÅ-MM-DD, om det inte var i dag
  --gren    gör också en gren och en commit utan att fråga`;

const EN_FUNKTION = 'En funktion, aldrig en persons namn: "Samordnare, Ung i Nynäs".';

/** The check's sentences about a value under `kontroll`. */
const felI = (nyckel: 'av' | 'datum', varde: string): string | undefined => {
  const schema = insats.shape.kontroll.shape[nyckel];
  const [fynd] = validera(z.object({ [nyckel]: schema }), { [nyckel]: varde }, () => BORJAN).fynd;
  return fynd && `${fynd.text} ${fynd.gor}`;
};

const kraver = (fel: string | undefined): void => {
  if (fel !== undefined) throw new Stopp(fel);
};

function filMed(rot: string, id: string): string {
  const kanda = hittaFiler(rot).texter.filter(({ mapp }) => mapp === 'insatser');
  const fil = kanda.find((kandidat) => kandidat.id === id)?.fil;
  if (fil !== undefined) return fil;
  const menad = liknande(
    id,
    kanda.map((kandidat) => kandidat.id),
  );
  throw new Stopp(
    `Det finns ingen insats med id "${id}". ${menad === undefined ? 'Id:t är det sista ordet i sidans adress.' : `Menade du "${menad}"?`}`,
  );
}

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
  const fil = filMed(rot, id);
  const bytes = readFileSync(path.join(rot, fil));
  const { post, fynd } = lasMdx(fil, id, bytes, insats);
  if (!post.data) {
    throw new Stopp(
      `Filen har fel som måste rättas först:\n\n${fynd.map((ett) => somRad({ fil, ...ett })).join('\n')}`,
    );
  }

  const fragare = harTerminal() ? terminalen() : undefined;
  const datum = values.datum ?? idag();
  kraver(felI('datum', datum));
  const givet =
    values.av ??
    (await fragare?.text({
      titel: `Vem har bekräftat uppgifterna om ${post.data.titel}?`,
      hjalp: EN_FUNKTION,
      kontrollera: (svar) => felI('av', svar.trim()),
    }));
  if (givet === undefined) throw new Stopp(`Skriv vem som har bekräftat uppgifterna, med --av. ${EN_FUNKTION}`);
  const av = givet.trim();
  kraver(felI('av', av));
  const ny: Kontroll = { datum, av, belagg: 'verksamheten' };
  const hinder = orimligt(ny, post.data.kontroll, idag());
  kraver(hinder && `${hinder.text} ${hinder.gor}`);

  // The mark at the start of some files is a byte too.
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const svar = medKontroll(text, ny);
  if ('brist' in svar) throw new Stopp(`${svar.brist.text} ${svar.brist.gor}`);
  if (svar.text === text) {
    console.log('Det står redan så i filen. Inget är ändrat.');
    return 0;
  }
  const { fel } = prova(rot, { fil, innehall: svar.text }, (prov) => granska(prov));
  if (fel.length > 0) throw new Stopp(`${fel.map(somRad).join('\n')}\n\nInget är ändrat.`);

  console.log(`${fil}\n\n${radskillnad(text, svar.text).join('\n')}\n`);
  if (liknarPersonnamn(av)) {
    console.log(`Är "${av}" en person? Skriv hellre funktionen: namn på enskilda hör inte hemma i katalogen.\n`);
  }
  if (fragare) {
    const ja = await fragare.jaNej({ titel: 'Ska jag ändra filen så?', hjalp: '', forval: true });
    if (!ja) throw new Stopp('Inget är ändrat.');
  }
  const redanAndrad = arAndrad(rot, fil);
  writeFileSync(path.join(rot, fil), svar.text);
  lage.skrivet(fil);
  console.log(`Ändrade ${fil}.`);
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
      fil: filFor(slag.insats, id),
      meddelande: `content: confirm ${post.data.titel}`,
    },
    { gren: values.gren, fragare },
  );
  return klart ? 0 : 1;
}, HJALP);
