import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import { synlig } from '../../reading/characters.ts';
import { lasInnehall, type Samlingar } from '../../reading/content.ts';
import type { Post } from '../../reading/entry.ts';
import { BORJAN, type Brist, type Fel, type Plats, type Stig } from '../../reading/faults.ts';
import { bristIUpptaget } from '../../reading/file-names.ts';
import { somId } from '../../reading/files.ts';
import { validera } from '../../reading/schema-faults.ts';
import { contentPath } from '../../reading/settings.ts';
import { dela } from '../../reading/text.ts';
import { lasYaml, type Platsvisare } from '../../reading/yaml.ts';
import { id as idSchema } from '../../schema/fields.ts';
import { somJsonSchema } from '../../schema/json-schema.ts';
import { isGroup, joinMdx, toYaml } from '../front-matter.ts';
import type { Draft, DraftFault, Fields, Kind } from './draft.ts';
import { tryChange, type Check } from './trial.ts';

const AS_GIVEN = { lineWidth: 0, aliasDuplicateObjects: false } as const;

const fileFor = (root: string, { path: folder }: Kind, id: string): string => `${contentPath(folder, root)}/${id}.mdx`;

/** Why an id cannot be used for a new entry, if it cannot. */
function faultInId(root: string, kind: Kind, id: string): Brist | undefined {
  const [fault] = validera(z.object({ id: idSchema }), { id }, () => BORJAN).fynd;
  if (fault) return { text: fault.text, gor: fault.gor };
  const taken = bristIUpptaget(`${id}.mdx`);
  if (taken) return taken;
  const file = fileFor(root, kind, id);
  if (!existsSync(path.join(root, file))) return undefined;
  return {
    text: `Filen ${file} finns redan.`,
    gor: 'Välj en annan titel eller ett annat id. Vill du ändra den som finns öppnar du den filen.',
  };
}

/** What an entry is called, or at least its id. */
const nameOf = ({ ra, id }: Post, { name }: Kind): string => {
  const said: unknown = isGroup(ra) ? ra[name] : undefined;
  return synlig(typeof said === 'string' && said !== '' ? said : id);
};

/** Why a name cannot be used for a new entry: another has it, or one that differs in signs and accents only. */
function faultInName(content: Samlingar, kind: Kind, name: string): Brist | undefined {
  const other = content[kind.samling].poster.find((post) => somId(nameOf(post, kind)) === somId(name));
  if (!other || somId(name) === '') return undefined;
  return {
    text: `"${nameOf(other, kind)}" finns redan, i ${other.fil}.`,
    gor: 'Välj ett annat namn, eller ändra i den filen.',
  };
}

/** The file: in the one form of our tools, or as it was given when the schema refuses it, so that every fault is seen. */
function toFile({ kind: { schema }, fields, text }: Draft): string {
  const { success, data } = schema.safeParse(fields);
  return joinMdx(success ? toYaml(data, somJsonSchema(schema)) : stringify(fields, AS_GIVEN), text.trim());
}

function* keyPathsIn(value: unknown, keyPath: Stig = []): Generator<Stig> {
  yield keyPath;
  if (Array.isArray(value)) for (const [index, entry] of value.entries()) yield* keyPathsIn(entry, [...keyPath, index]);
  else if (isGroup(value))
    for (const [key, below] of Object.entries(value)) yield* keyPathsIn(below, [...keyPath, key]);
}

/** Which value of the draft a fault in the file is about; the person has no file to look in. */
function placeIn({ fields, text }: Draft, content: string, { rad, kolumn }: Fel): Pick<DraftFault, 'keyPath' | 'line'> {
  const split = dela(content);
  if ('fynd' in split) return { keyPath: [] };
  const lineInBody = rad - split.frontMatter.split('\n').length;
  if (lineInBody > 0) {
    // An empty line goes before the text, and those that the text began with are gone.
    const removed = /^\s*/.exec(text)?.[0].split('\n').length ?? 1;
    return { keyPath: ['text'], line: lineInBody - 2 + removed };
  }
  const yaml = lasYaml(split.frontMatter);
  return { keyPath: 'fynd' in yaml ? [] : keyPathTo(yaml.plats, fields, { rad, kolumn }) };
}

function keyPathTo(placeOf: Platsvisare, fields: Fields, { rad, kolumn }: Plats): Stig {
  const keyPaths = [...keyPathsIn(fields)];
  const at = (part: 'varde' | 'nyckel'): Stig | undefined =>
    keyPaths.find((keyPath) => {
      const place = placeOf(keyPath, part);
      return keyPath.length > 0 && place.rad === rad && place.kolumn === kolumn;
    });
  const top = placeOf([]);
  if (top.rad === rad && top.kolumn === kolumn && !at('varde')) return [];
  return at('varde') ?? at('nyckel') ?? [];
}

/** An entry as it would be written, with every fault the check finds in it and because of it. */
export type Prepared = { file: string; content: string; faults: DraftFault[]; advice: DraftFault[] };

/** Puts a draft to the whole check without writing it where the content is. */
export function prepareEntry(root: string, draft: Draft, check: Check): Prepared {
  const { kind, id, fields } = draft;
  const { samlingar } = lasInnehall(root);
  const name = fields[kind.name];
  const nameFault = typeof name === 'string' ? faultInName(samlingar, kind, name) : undefined;
  // Without a name there is no id either; the missing name is told by the schema.
  const idFault = id === '' && name === undefined ? undefined : faultInId(root, kind, id);
  const content = toFile(draft);
  const file = fileFor(root, kind, id);
  // Under a name that is free: what is wrong with the id is no reason to keep quiet about the rest.
  const tried = idFault || id === '' ? fileFor(root, kind, 'utkast-som-granskas') : file;
  const result = tryChange(root, { file: tried, content }, check);
  const toDraftFault = (fault: Fel): DraftFault[] => {
    const said = { text: fault.text, action: fault.gor };
    if (fault.fil === tried) return [{ ...placeIn(draft, content, fault), ...said }];
    // Of two that share a name the check blames the later, which may be the other one.
    if (nameFault && fault.text.includes(tried)) return [];
    return [{ keyPath: [], text: `${fault.fil}: ${fault.text}`, action: fault.gor }];
  };
  const isAboutName = ({ keyPath }: DraftFault): boolean => keyPath.length === 1 && keyPath[0] === kind.name;
  const asFault = (key: string, { text, gor }: Brist): DraftFault => ({ keyPath: [key], text, action: gor });
  return {
    file,
    content,
    faults: [
      ...(idFault ? [asFault('id', idFault)] : []),
      ...(nameFault ? [asFault(kind.name, nameFault)] : []),
      ...result.fel.flatMap(toDraftFault).filter((fault) => !(nameFault && isAboutName(fault))),
    ],
    advice: result.tips.flatMap(toDraftFault),
  };
}

/** Writes a new file; one that has come there meanwhile is left as it is and gives an error. */
export function writeNew(root: string, { file, content }: Pick<Prepared, 'file' | 'content'>): void {
  writeFileSync(path.join(root, file), content, { flag: 'wx' });
}
