import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { checkContent } from '../../src/check/check.ts';
import type { Fault } from '../../src/reading/faults.ts';
import { toId } from '../../src/reading/file-names.ts';
import { today } from '../../src/reading/settings.ts';
import { splitText } from '../../src/reading/text.ts';
import { joinMdx, toYaml } from '../../src/redaktion/front-matter.ts';
import { confirmed, readInsatsFile } from '../../src/redaktion/terminal/kontroll-file.ts';
import { insats as schema, type Insats } from '../../src/schema/insats.ts';
import { toJsonSchema } from '../../src/schema/json-schema.ts';

/** What editors do to content over the years, done to the content under `root`, whatever it says today. */
export type Edit = { id: string; title: string; apply: (root: string) => void };

type Text = { fields: Insats; body: string };

const folder = (root: string): string => path.join(root, 'content/insatser');
const fileOf = (root: string, id: string): string => path.join(folder(root), `${id}.mdx`);

const idsIn = (root: string): string[] =>
  readdirSync(folder(root))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => path.basename(name, '.mdx'))
    .sort();

function read(root: string, id: string): Text {
  const split = splitText(readFileSync(fileOf(root, id), 'utf8'));
  if ('finding' in split) throw new Error(`${id} has no front matter`);
  return { fields: schema.parse(parse(split.frontMatter)), body: split.body.trim() };
}

const write = (root: string, id: string, { fields, body }: Text): void => {
  writeFileSync(fileOf(root, id), joinMdx(toYaml(fields, toJsonSchema(schema)), body));
};

const faultsIn = (root: string): Fault[] => checkContent(root, { today: today(), onlyFaults: true }).faults;

/** Changes insatser in turn until so many have taken the change without a fault anywhere. */
function changeSome(root: string, count: number, change: (root: string, id: string) => void): void {
  let left = count;
  for (const id of idsIn(root)) {
    if (left === 0) return;
    const before = readFileSync(fileOf(root, id));
    change(root, id);
    if (faultsIn(root).length === 0) left -= 1;
    else writeFileSync(fileOf(root, id), before);
  }
  if (left > 0) throw new Error(`${String(left)} of ${String(count)} insatser could not be changed so`);
}

const change =
  (edit: (text: Text) => Text) =>
  (root: string, id: string): void => {
    write(root, id, edit(read(root, id)));
  };

/** Each verksamhet confirms its own, in its own name. */
function confirmAll(root: string): void {
  const isSound = () => ({ faults: [], advice: [] });
  for (const id of idsIn(root)) {
    const insats = readInsatsFile(root, id);
    const next = { datum: today(), av: `Samordnare, ${insats.titel}`, belagg: 'verksamheten' } as const;
    writeFileSync(fileOf(root, id), confirmed(root, insats, next, { today: today(), check: isSound }));
  }
}

const otherFacts = change(({ fields, body }) => ({
  fields: {
    ...fields,
    ingress: 'Här får du hjälp att ta nästa steg mot arbete eller studier, i din egen takt.',
    spar: fields.spar.map((spar) => ({ ...spar, alder: { fran: 20, till: 64 } })),
  },
  body: `${body}\n\nSedan i våras träffas gruppen på torsdagar.`,
}));

function addThree(root: string): void {
  const [model] = idsIn(root).filter((id) => read(root, id).fields.typ === 'individ');
  if (model === undefined) throw new Error('There is no insats for a person');
  const { fields, body } = read(root, model);
  for (const name of ['Norrsken', 'Vägvisaren', 'Öppen dörr'])
    write(root, toId(name), {
      fields: { ...fields, titel: name, ersattAv: [], seIstallet: [], delAv: undefined },
      body,
    });
}

const end = change(({ fields, body }) => ({
  fields: { ...fields, period: { ...fields.period, slut: today().slice(0, 4), kvar: 'nej' }, intag: undefined },
  body,
}));

/** The first insats that nobody else needs. */
function removeOne(root: string): void {
  for (const id of idsIn(root)) {
    const before = readFileSync(fileOf(root, id));
    rmSync(fileOf(root, id));
    if (faultsIn(root).length === 0) return;
    writeFileSync(fileOf(root, id), before);
  }
  throw new Error('Every insats is referred to');
}

/** Takes away what led to an insats that is gone: of a link its words stay, of a reference nothing. */
function mend(root: string, { file, line, typ }: Fault): void {
  const place = path.join(root, file);
  const lines = readFileSync(place, 'utf8').split('\n');
  const text = lines[line - 1] ?? '';
  if (typ === 'dead-link') lines[line - 1] = text.replace(/\[([^\]]*)\]\(\/insatser\/[^)]*\)/g, '$1');
  else if (typ === 'unknown-reference') lines.splice(line - 1, 1);
  else throw new Error(`${file}:${String(line)} has a fault of another kind: ${typ}`);
  writeFileSync(place, lines.join('\n'));
}

/** The first insats for a person is left, and refers to no other. */
function leaveOne(root: string): void {
  const kept = idsIn(root).find((id) => read(root, id).fields.typ === 'individ');
  if (kept === undefined) throw new Error('There is no insats for a person');
  for (const id of idsIn(root)) if (id !== kept) rmSync(fileOf(root, id));
  change(({ fields, body }) => ({
    fields: { ...fields, delAv: undefined, seIstallet: [], ersattAv: [] },
    body,
  }))(root, kept);
  for (let faults = faultsIn(root); faults.length > 0; faults = faultsIn(root)) {
    // From below, so that a line that goes moves no other fault.
    for (const fault of faults.toReversed()) mend(root, fault);
  }
}

export const edits: readonly Edit[] = [
  { id: 'bekraftat', title: 'alla insatser bekräftas', apply: confirmAll },
  {
    id: 'andrat',
    title: 'åldrar och texter ändras',
    apply: (root) => {
      changeSome(root, Math.ceil(idsIn(root).length / 4), otherFacts);
    },
  },
  { id: 'nya', title: 'tre insatser kommer till', apply: addThree },
  {
    id: 'avslutat',
    title: 'en insats avslutas',
    apply: (root) => {
      changeSome(root, 1, end);
    },
  },
  { id: 'borttaget', title: 'en insats tas bort', apply: removeOne },
  { id: 'en', title: 'en enda insats är kvar', apply: leaveOne },
];
