// One run of the check, or of the reading that no check can do without, in a process of its own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mdxToMdast } from 'satteri';
import { parse } from 'yaml';
import { z } from 'zod';
import { findFiles } from '../../src/reading/files.ts';
import { checkContent } from '../../src/check/check.ts';
import { splitText } from '../../src/reading/text.ts';
import { forbund } from '../../src/schema/forbund.ts';
import { insats } from '../../src/schema/insats.ts';
import { sida } from '../../src/schema/sida.ts';
import { malgrupp, metod } from '../../src/schema/term.ts';
import { isFolder, samlingar } from '../../src/schema/samlingar.ts';

const SCHEMAN = new Map<string, z.ZodType>([
  ['insatser', insats],
  ['metoder', metod],
  ['malgrupper', malgrupp],
  ['forbund', forbund],
  ['sidor', sida],
]);
const LISTOR = new Map<string, z.ZodType>(
  Object.entries(samlingar)
    .filter(([, samling]) => !isFolder(samling))
    .map(([namn, { schema }]) => [namn, schema]),
);

/** The least that a check must do: read every file, parse its front matter and its body, hold it to its schema. */
function onlyRead(root: string): number {
  const { texts: texter } = findFiles(root);
  for (const { file: fil, folder: mapp, id } of texter) {
    const text = readFileSync(join(root, fil), 'utf8');
    const schema = SCHEMAN.get(mapp);
    const lista = LISTOR.get(id);
    if (schema) {
      const delad = splitText(text);
      if ('finding' in delad) throw new Error(`${fil} cannot be split.`);
      mdxToMdast(delad.body);
      schema.parse(parse(delad.frontMatter));
    } else if (lista) z.array(lista).parse(parse(text));
  }
  return texter.length;
}

/** What the process says of its one run: processor time, which others that keep the machine busy do not make longer. */
export const prov = z.object({ ms: z.number(), files: z.int(), faults: z.int(), advice: z.int() });

function run(what: string | undefined, root: string): Omit<z.infer<typeof prov>, 'ms'> {
  if (what === 'granska') {
    const { files: filer, faults: fel, advice: tips } = checkContent(root, { today: '2026-06-01' });
    return { files: filer, faults: fel.length, advice: tips.length };
  }
  return { files: onlyRead(root), faults: 0, advice: 0 };
}

// A process of its own for each run: what one has warmed up must not help the next. Its start does not count.
if (import.meta.main) {
  const [, , what, root = ''] = process.argv;
  const begun = process.cpuUsage();
  const counts = run(what, root);
  const { user, system } = process.cpuUsage(begun);
  console.log(JSON.stringify({ ms: (user + system) / 1000, ...counts }));
}
