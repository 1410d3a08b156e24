/** Adds an insats, or something else that has a file of its own, from JSON: `npm run ny -- --fran fil.json`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/check/check.ts';
import { toText } from '../src/check/report.ts';
import { Refusal } from '../src/redaktion/refusal.ts';
import { counted, handToGit, interruptible } from '../src/redaktion/terminal/command.ts';
import { kinds, readJson, showKeyPath, toDraft, type DraftFault, type Kind } from '../src/redaktion/terminal/draft.ts';
import { prepareEntry, writeNew, type Prepared } from '../src/redaktion/terminal/new-entry.ts';
import { hasTerminal } from '../src/redaktion/terminal/prompts.ts';
import { script } from './lib/run.mjs';

const HELP = `npm run ny -- --fran fil.json        lägger till en insats ur JSON; - läser det som skickas in

  --gren         gör också en gren och en commit utan att fråga
  --slag metod   något annat än en insats: ${[...kinds.keys()].join(', ')}

JSON-filen har samma keysOf som uppgifterna överst i en insats. Dessutom får den ha
"id" (annars görs det av titeln) och "text" (det som står under uppgifterna). Vill du hellre
fylla i ett formulär finns Redaktionen, på /redaktion/ på den byggda webbplatsen.`;

function read(source: string): Uint8Array {
  try {
    // npm moves to the project's folder; the person may have stood in another.
    return readFileSync(source === '-' ? 0 : path.resolve(process.env['INIT_CWD'] ?? '', source));
  } catch {
    throw new Refusal(`Filen ${source} gick inte att läsa. Kontrollera att den finns och att namnet är rätt.`);
  }
}

const describe = ({ keyPath, line, text, action }: DraftFault): string => {
  const place = showKeyPath(keyPath) + (line === undefined ? '' : `, rad ${String(line)}`);
  return `${place === '' ? '' : `${place}\n    `}${text}\n    ${action}`;
};

const refuse = (faults: readonly DraftFault[], source: string): Refusal => {
  const where = source === '-' ? 'det som skickades in' : source;
  const list = faults.map(describe).join('\n\n');
  return new Refusal(`${counted(faults.length, 'fel', 'fel')} i ${where}:\n\n${list}\n\nInget är skrivet.`);
};

function prepare(root: string, kind: Kind, source: string): { prepared: Prepared; name: string; id: string } {
  const json = readJson(read(source));
  if ('fault' in json) throw refuse([json.fault], source);
  const { draft, faults } = toDraft(kind, json.value);
  if (!draft) throw refuse(faults, source);
  const prepared = prepareEntry(root, draft, checkContent);
  const all = [...faults, ...prepared.faults];
  if (all.length > 0) throw refuse(all, source);
  // Advice stops nothing: it is told before the file is written, and again by the check.
  if (prepared.advice.length > 0)
    console.log(`Råd, som inte stoppar något:\n\n${prepared.advice.map(describe).join('\n\n')}\n`);
  return { prepared, name: String(draft.fields[kind.name]), id: draft.id };
}

/** Tells what the check says of the content with the new file in it. Gives how many faults the file has. */
function tellCheck(root: string, file: string): number {
  const { faults } = checkContent(root);
  const here = faults.filter((fault) => fault.file === file);
  for (const fault of here) console.log(`\n${toText(fault)}`);
  const others = faults.length - here.length;
  const inOthers = others > 0 ? `, ${counted(others, 'fel', 'fel')} i andra filer (npm run granska visar dem)` : '';
  console.log(
    `Granskningen: ${here.length === 0 ? 'inga fel i filen' : counted(here.length, 'fel', 'fel')}${inOthers}.`,
  );
  return here.length;
}

await script(
  () =>
    interruptible(async ({ hasWritten }) => {
      const { values } = parseArgs({
        options: {
          fran: { type: 'string' },
          gren: { type: 'boolean', default: false },
          slag: { type: 'string', default: 'insats' },
          rot: { type: 'string', default: fileURLToPath(new URL('..', import.meta.url)) },
          hjalp: { type: 'boolean', default: false },
        },
      });
      const { rot: root, slag, gren: isAskedFor, fran: source } = values;
      if (values.hjalp) {
        console.log(HELP);
        return 0;
      }
      const kind = kinds.get(slag);
      if (!kind) throw new Refusal(`"${slag}" går inte att lägga till. Välj: ${[...kinds.keys()].join(', ')}.`);
      if (source === undefined) throw new Refusal(`Skriv vilken fil uppgifterna står i.\n\n${HELP}`);
      const { prepared, name, id } = prepare(root, kind, source);

      const { file } = prepared;
      writeNew(root, prepared);
      hasWritten(file);
      console.log(`Skrev ${file}.`);
      if (tellCheck(root, file) > 0) return 1;
      const isDone = await handToGit(
        root,
        { branch: `${slag}/${id}`, file, message: `content: Add ${name}` },
        { isAskedFor, canAsk: hasTerminal() },
      );
      return isDone ? 0 : 1;
    }),
  HELP,
);
