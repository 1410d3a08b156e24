import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import { makeVisible } from '../../reading/characters.ts';
import { readContent, type ReadSamlingar } from '../../reading/content.ts';
import type { Entry } from '../../reading/entry.ts';
import { START, type Flaw, type Fault, type Place, type KeyPath } from '../../reading/faults.ts';
import { flawInReservedName, toId } from '../../reading/file-names.ts';
import { validate } from '../../reading/schema-faults.ts';
import { contentPath } from '../../reading/settings.ts';
import { splitText } from '../../reading/text.ts';
import { readYaml, type PlaceFinder } from '../../reading/yaml.ts';
import { id as idSchema } from '../../schema/fields.ts';
import { toJsonSchema } from '../../schema/json-schema.ts';
import { isGroup, joinMdx, toYaml } from '../front-matter.ts';
import type { Draft, DraftFault, DraftFaultType, Fields, Kind } from './draft.ts';
import { tryChange, type Check } from './trial.ts';

const AS_GIVEN = { lineWidth: 0, aliasDuplicateObjects: false } as const;

const fileFor = (root: string, { path: folder }: Kind, id: string): string => `${contentPath(folder, root)}/${id}.mdx`;

/** Why an id cannot be used for a new entry, if it cannot. */
function faultInId(root: string, kind: Kind, id: string): Flaw<DraftFaultType> | undefined {
  const [fault] = validate(z.object({ id: idSchema }), { id }, () => START).findings;
  if (fault) return { typ: fault.typ, text: fault.text, action: fault.action };
  const taken = flawInReservedName(`${id}.mdx`);
  if (taken) return taken;
  const file = fileFor(root, kind, id);
  if (!existsSync(path.join(root, file))) return undefined;
  return {
    typ: 'file-exists',
    text: `Filen ${file} finns redan.`,
    action: 'Välj en annan titel eller ett annat id. Vill du ändra den som finns öppnar du den filen.',
  };
}

/** What an entry is called, or at least its id. */
const nameOf = ({ raw, id }: Entry, { name }: Kind): string => {
  const said: unknown = isGroup(raw) ? raw[name] : undefined;
  return makeVisible(typeof said === 'string' && said !== '' ? said : id);
};

/** Why a name cannot be used for a new entry: another has it, or one that differs in signs and accents only. */
function faultInName(content: ReadSamlingar, kind: Kind, name: string): Flaw | undefined {
  const other = content[kind.samling].entries.find((entry) => toId(nameOf(entry, kind)) === toId(name));
  if (!other || toId(name) === '') return undefined;
  return {
    typ: 'duplicate',
    text: `"${nameOf(other, kind)}" finns redan, i ${other.file}.`,
    action: 'Välj ett annat namn, eller ändra i den filen.',
  };
}

/** The file: in the one form of our tools, or as it was given when the schema refuses it, so that every fault is seen. */
function toFile({ kind: { schema }, fields, text }: Draft): string {
  const { success, data } = schema.safeParse(fields);
  return joinMdx(success ? toYaml(data, toJsonSchema(schema)) : stringify(fields, AS_GIVEN), text.trim());
}

function* keyPathsIn(value: unknown, keyPath: KeyPath = []): Generator<KeyPath> {
  yield keyPath;
  if (Array.isArray(value)) for (const [index, entry] of value.entries()) yield* keyPathsIn(entry, [...keyPath, index]);
  else if (isGroup(value))
    for (const [key, below] of Object.entries(value)) yield* keyPathsIn(below, [...keyPath, key]);
}

/** Which value of the draft a fault in the file is about; the person has no file to look in. */
function placeIn(
  { fields, text }: Draft,
  content: string,
  { line, column }: Fault,
): Pick<DraftFault, 'keyPath' | 'line'> {
  const split = splitText(content);
  if ('finding' in split) return { keyPath: [] };
  const lineInBody = line - split.frontMatter.split('\n').length;
  if (lineInBody > 0) {
    // An empty line goes before the text, and those that the text began with are gone.
    const removed = /^\s*/.exec(text)?.[0].split('\n').length ?? 1;
    return { keyPath: ['text'], line: lineInBody - 2 + removed };
  }
  const yaml = readYaml(split.frontMatter);
  return { keyPath: 'findings' in yaml ? [] : keyPathTo(yaml.placeAt, fields, { line, column }) };
}

function keyPathTo(placeOf: PlaceFinder, fields: Fields, { line, column }: Place): KeyPath {
  const keyPaths = [...keyPathsIn(fields)];
  const at = (part: 'value' | 'key'): KeyPath | undefined =>
    keyPaths.find((keyPath) => {
      const place = placeOf(keyPath, part);
      return keyPath.length > 0 && place.line === line && place.column === column;
    });
  const top = placeOf([]);
  if (top.line === line && top.column === column && !at('value')) return [];
  return at('value') ?? at('key') ?? [];
}

/** An entry as it would be written, with every fault the check finds in it and because of it. */
export type Prepared = { file: string; content: string; faults: DraftFault[]; advice: DraftFault[] };

/** Puts a draft to the whole check without writing it where the content is. */
export function prepareEntry(root: string, draft: Draft, check: Check): Prepared {
  const { kind, id, fields } = draft;
  const { samlingar } = readContent(root);
  const name = fields[kind.name];
  const nameFault = typeof name === 'string' ? faultInName(samlingar, kind, name) : undefined;
  // Without a name there is no id either; the missing name is told by the schema.
  const idFault = id === '' && name === undefined ? undefined : faultInId(root, kind, id);
  const content = toFile(draft);
  const file = fileFor(root, kind, id);
  // Under a name that is free: what is wrong with the id is no reason to keep quiet about the rest.
  const tried = idFault || id === '' ? fileFor(root, kind, 'utkast-som-granskas') : file;
  const result = tryChange(root, { file: tried, content }, check);
  const toDraftFault = (fault: Fault): DraftFault[] => {
    const { typ, text, action } = fault;
    if (fault.file === tried) return [{ ...placeIn(draft, content, fault), typ, text, action }];
    // Of two that share a name the check blames the later, which may be the other one.
    if (nameFault && typ === 'duplicate' && fault.others?.includes(tried)) return [];
    return [{ keyPath: [], typ, text: `${fault.file}: ${text}`, action }];
  };
  const isAboutName = ({ keyPath }: DraftFault): boolean => keyPath.length === 1 && keyPath[0] === kind.name;
  return {
    file,
    content,
    faults: [
      ...(idFault ? [{ keyPath: ['id'], ...idFault }] : []),
      ...(nameFault ? [{ keyPath: [kind.name], ...nameFault }] : []),
      ...result.faults.flatMap(toDraftFault).filter((fault) => !(nameFault && isAboutName(fault))),
    ],
    advice: result.advice.flatMap(toDraftFault),
  };
}

/** Writes a new file; one that has come there meanwhile is left as it is and gives an error. */
export function writeNew(root: string, { file, content }: Pick<Prepared, 'file' | 'content'>): void {
  writeFileSync(path.join(root, file), content, { flag: 'wx' });
}
