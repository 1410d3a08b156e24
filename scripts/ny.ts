/** Adds an insats, or something else that has a file of its own, from JSON: `npm run ny -- --fran fil.json`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { granska } from '../src/check/check.ts';
import { somText } from '../src/check/report.ts';
import { lasJson, somUtkast, somVag } from '../src/redaktion/terminal/json.ts';
import { forbered, skrivNy, type Forslag } from '../src/redaktion/terminal/new-entry.ts';
import { slag, type Slag, type Utkastfel } from '../src/redaktion/terminal/kinds.ts';
import { antal, kor, lamnaTillGit } from '../src/redaktion/terminal/command.ts';
import { Stopp } from './lib/run.mjs';
import { harTerminal } from '../src/redaktion/terminal/prompts.ts';

const HJALP = `npm run ny -- --fran fil.json        lägger till en insats ur JSON; - läser det som skickas in

  --gren         gör också en gren och en commit utan att fråga
  --slag metod   något annat än en insats: ${[...slag.keys()].join(', ')}

JSON-filen har samma nycklar som uppgifterna överst i en insats. Dessutom får den ha
"id" (annars görs det av titeln) och "text" (det som står under uppgifterna). Vill du hellre
fylla i ett formulär finns Redaktionen, på /redaktion/ på den byggda webbplatsen.`;

type Nytt = { forslag: Forslag; namn: string; id: string };

function las(fran: string): Uint8Array {
  try {
    // npm moves to the project's folder; the person may have stood in another.
    return readFileSync(fran === '-' ? 0 : path.resolve(process.env['INIT_CWD'] ?? '', fran));
  } catch {
    throw new Stopp(`Filen ${fran} gick inte att läsa. Kontrollera att den finns och att namnet är rätt.`);
  }
}

const felrad = ({ stig, rad, text, gor }: Utkastfel): string => {
  const var_ = somVag(stig) + (rad === undefined ? '' : `, rad ${String(rad)}`);
  return `${var_ === '' ? '' : `${var_}\n    `}${text}\n    ${gor}`;
};

const felen = (fel: readonly Utkastfel[], fran: string): Stopp => {
  const var_ = fran === '-' ? 'det som skickades in' : fran;
  const lista = fel.map(felrad).join('\n\n');
  return new Stopp(`${antal(fel.length, 'fel', 'fel')} i ${var_}:\n\n${lista}\n\nInget är skrivet.`);
};

/** Advice stops nothing: it is told before the file is written, and again by the check. */
function visaRad({ tips }: Forslag): void {
  if (tips.length > 0) console.log(`Råd, som inte stoppar något:\n\n${tips.map(felrad).join('\n\n')}\n`);
}

function fran(rot: string, sort: Slag, kalla: string): Nytt {
  const json = lasJson(las(kalla));
  if ('fel' in json) throw felen([json.fel], kalla);
  const last = somUtkast(sort, json.varde);
  if (!('utkast' in last)) throw felen(last.fel, kalla);
  const forslag = forbered(rot, last.utkast, granska);
  const fel = [...last.fel, ...forslag.fel];
  if (fel.length > 0) throw felen(fel, kalla);
  visaRad(forslag);
  return { forslag, namn: String(last.utkast.uppgifter[sort.name]), id: last.utkast.id };
}

await kor(async (lage) => {
  const { values } = parseArgs({
    options: {
      fran: { type: 'string' },
      gren: { type: 'boolean', default: false },
      slag: { type: 'string', default: 'insats' },
      rot: { type: 'string', default: fileURLToPath(new URL('..', import.meta.url)) },
      hjalp: { type: 'boolean', default: false },
    },
  });
  if (values.hjalp) {
    console.log(HJALP);
    return 0;
  }
  const sort = slag.get(values.slag);
  if (!sort) throw new Stopp(`"${values.slag}" går inte att lägga till. Välj: ${[...slag.keys()].join(', ')}.`);
  if (values.fran === undefined) throw new Stopp(`Skriv vilken fil uppgifterna står i.\n\n${HJALP}`);
  const { forslag, namn: titel, id } = fran(values.rot, sort, values.fran);

  skrivNy(values.rot, forslag);
  lage.skrivet(forslag.fil);
  console.log(`Skrev ${forslag.fil}.`);
  const { fel } = granska(values.rot);
  const har = fel.filter(({ fil }) => fil === forslag.fil);
  for (const ett of har) console.log(`\n${somText(ett)}`);
  const andra = fel.length - har.length;
  console.log(
    `Granskningen: ${har.length === 0 ? 'inga fel i filen' : antal(har.length, 'fel', 'fel')}${andra > 0 ? `, ${antal(andra, 'fel', 'fel')} i andra filer (npm run granska visar dem)` : ''}.`,
  );
  if (har.length > 0) return 1;
  const klart = await lamnaTillGit(
    values.rot,
    { gren: `${values.slag}/${id}`, fil: forslag.fil, meddelande: `content: Add ${titel}` },
    { gren: values.gren, fraga: harTerminal() },
  );
  return klart ? 0 : 1;
}, HJALP);
