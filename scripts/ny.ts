/** Adds an insats, by questions or from JSON: `npm run ny`, `npm run ny -- --fran fil.json`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { granska } from '../src/check/check.ts';
import { somText } from '../src/check/report.ts';
import { idag } from '../src/model/today.ts';
import type { Fragare } from '../src/redaktion/terminal/interview.ts';
import { fragaFram, Olosligt } from '../src/redaktion/terminal/new.ts';
import { lasJson, somUtkast, somVag } from '../src/redaktion/terminal/json.ts';
import { forbered, skrivNy, type Forslag } from '../src/redaktion/terminal/new-entry.ts';
import { slag, type Slag, type Utkastfel } from '../src/redaktion/terminal/kinds.ts';
import { antal, kor, lamnaTillGit } from '../src/redaktion/terminal/command.ts';
import { Stopp } from './lib/run.mjs';
import { harTerminal, terminalen } from '../src/redaktion/terminal/prompts.ts';

const HJALP = `npm run ny                          frågar dig fram till en ny insats
npm run ny -- --fran fil.json       läser den ur JSON i stället; - läser det som skickas in
npm run ny -- --gren                gör också en gren och en commit utan att fråga
npm run ny -- --slag metod          något annat än en insats: ${Object.keys(slag).join(', ')}

JSON-filen har samma nycklar som uppgifterna överst i en insats. Dessutom får den ha
"id" (annars görs det av titeln) och "text" (det som står under uppgifterna).`;

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
  return { forslag, namn: String(last.utkast.uppgifter[sort.namn]), id: last.utkast.id };
}

async function fraga(rot: string, sort: Slag, fragare: Fragare): Promise<Nytt> {
  console.log('Svara på frågorna. Inget skrivs förrän du har sett filen och sagt ja. Ctrl-C avbryter.\n');
  const nytt = await fragaFram(rot, sort, { fragare, idag: idag(), granska }).catch((fel: unknown) => {
    if (fel instanceof Olosligt) throw new Stopp(`${fel.message}\n\nInget är skrivet.`);
    throw fel;
  });
  console.log(`\n${nytt.forslag.fil}\n\n${nytt.forslag.innehall}`);
  visaRad(nytt.forslag);
  const ja = await fragare.jaNej({ titel: 'Ska jag skriva filen?', hjalp: nytt.forslag.fil, forval: true });
  if (!ja) throw new Stopp('Inget är skrivet.');
  return nytt;
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
  const namn = z.enum(['insats', 'metod', 'malgrupp', 'forbund']).safeParse(values.slag);
  if (!namn.success)
    throw new Stopp(`"${values.slag}" går inte att lägga till. Välj: ${Object.keys(slag).join(', ')}.`);
  const sort = slag[namn.data];
  if (values.fran === undefined && !harTerminal()) {
    throw new Stopp(
      'Det finns ingen terminal att fråga i. Skriv uppgifterna i en fil och kör npm run ny -- --fran fil.json.',
    );
  }
  const fragare = values.fran === undefined ? terminalen() : undefined;
  const {
    forslag,
    namn: titel,
    id,
  } = fragare ? await fraga(values.rot, sort, fragare) : fran(values.rot, sort, values.fran ?? '-');

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
    { gren: `${namn.data}/${id}`, fil: forslag.fil, meddelande: `content: Add ${titel}` },
    { gren: values.gren, fragare },
  );
  return klart ? 0 : 1;
}, HJALP);
