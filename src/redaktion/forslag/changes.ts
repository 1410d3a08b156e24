import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { keysOf } from '../../reading/schema-walk.ts';
import { splitText } from '../../reading/text.ts';
import { readYaml } from '../../reading/yaml.ts';
import { isFolder, samlingar, samlingsnamn, type Samling, type Samlingsnamn } from '../../schema/samlingar.ts';
import { isGroup } from '../front-matter.ts';
import { shorten } from './markdown.ts';

export const kinds = ['new', 'changed', 'confirmed', 'ended', 'moved', 'removed'] as const;
export type Kind = (typeof kinds)[number];

/** The text below the front matter, and keys that no schema knows: neither is a field. */
export const BODY = 'body';
export const UNKNOWN = 'unknown';

const MAX_FIELDS = 60;
const MAX_ENTRIES = 50;
const MAX_NAME = 120;
export const MAX_PATH = 1000;
const shortText = z.string().max(2 * MAX_NAME);
const names = z.array(shortText).max(MAX_ENTRIES);

/** What became of one file. Read again by a job that trusts nothing of it, hence the limits. */
export const changeSchema = z.strictObject({
  file: z.string().max(MAX_PATH),
  /** What the file was called before. */
  from: z.string().max(MAX_PATH).optional(),
  kind: z.enum(kinds),
  name: shortText,
  /** Keys that changed, in the schema's order. Empty when only the form did. */
  fields: z.array(z.string().regex(/^[A-Za-z]{1,40}$/)).max(MAX_FIELDS),
  /** False when one of the two sides could not be read, so that fields cannot be named. */
  isReadable: z.boolean(),
  /** Entries of a list. */
  entries: z.strictObject({ added: names, changed: names, removed: names }).optional(),
});
export type FileChange = z.infer<typeof changeSchema>;

/** A file of content/ before and after; a text is missing where the file is. */
export type FilePair = {
  file: string;
  from?: string | undefined;
  before: string | undefined;
  after: string | undefined;
};

/** The collection that a file is read in. A picture beside a text, or a README, is in none. */
export const samlingOf = (file: string): Samlingsnamn | undefined =>
  samlingsnamn.find((name) => {
    const place = `content/${samlingar[name].path}`;
    return isFolder(samlingar[name]) ? file.startsWith(`${place}/`) && file.endsWith('.mdx') : file === place;
  });

/** The name of a file without folder and ending: in a folder the id of its entry. */
export const idOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1).replace(/\.[a-z]+$/, '');

type Entry = { fields: Record<string, unknown>; body: string };

function readEntry(text: string | undefined): Entry | undefined {
  const split = text === undefined ? undefined : splitText(text.replace(/^\uFEFF/, ''));
  if (!split || 'finding' in split) return undefined;
  const yaml = readYaml(split.frontMatter);
  if ('findings' in yaml || !isGroup(yaml.raw)) return undefined;
  // Its first lines stand for the front matter, whose length says nothing about the text.
  return { fields: yaml.raw, body: split.body.replaceAll('\r', '').trim() };
}

const nameOf = (file: string, { name }: Samling, entry: Entry | undefined): string => {
  const said = entry?.fields[name];
  return shorten(typeof said === 'string' ? said : idOf(file), MAX_NAME);
};

function changedFields({ schema }: Samling, before: Entry, after: Entry): string[] {
  const known = keysOf(schema);
  const differs = (key: string) => !isDeepStrictEqual(before.fields[key], after.fields[key]);
  const others = [...Object.keys(before.fields), ...Object.keys(after.fields)].filter((key) => !known.includes(key));
  return [
    ...known.filter(differs),
    ...(others.some(differs) ? [UNKNOWN] : []),
    ...(before.body === after.body ? [] : [BODY]),
  ];
}

/** An end that was not there before, or the answer that nothing goes on after it. */
function endsNow(before: Entry, after: Entry): boolean {
  const [then, now] = [before.fields['period'], after.fields['period']];
  if (!isGroup(now)) return false;
  const old = isGroup(then) ? then : {};
  return (now['slut'] !== undefined && old['slut'] === undefined) || (now['kvar'] === 'nej' && old['kvar'] !== 'nej');
}

const kindWithin = (name: Samlingsnamn, fields: readonly string[], before: Entry, after: Entry): Kind => {
  if (name !== 'insatser') return 'changed';
  if (fields.length === 1 && fields[0] === 'kontroll') return 'confirmed';
  return endsNow(before, after) ? 'ended' : 'changed';
};

/** Entries of a list by what tells them apart; undefined when the list cannot be read. */
function readEntries(text: string | undefined, { id = 'id' }: Samling): Map<string, unknown> | undefined {
  if (text === undefined) return new Map();
  const yaml = readYaml(text);
  if ('findings' in yaml || !Array.isArray(yaml.raw)) return undefined;
  return new Map(
    yaml.raw.filter(isGroup).flatMap((entry) => {
      const own = entry[id];
      return typeof own === 'string' ? [[own, entry]] : [];
    }),
  );
}

const toNames = (ids: string[]): string[] => ids.slice(0, MAX_ENTRIES).map((id) => shorten(id, MAX_NAME));

function compareEntries({ before, after }: FilePair, samling: Samling): Pick<FileChange, 'isReadable' | 'entries'> {
  const [then, now] = [readEntries(before, samling), readEntries(after, samling)];
  if (!then || !now) return { isReadable: false };
  const isChanged = ([id, entry]: [string, unknown]): boolean =>
    then.has(id) && !isDeepStrictEqual(then.get(id), entry);
  return {
    isReadable: true,
    entries: {
      added: toNames([...now.keys()].filter((id) => !then.has(id))),
      changed: toNames([...now].filter(isChanged).map(([id]) => id)),
      removed: toNames([...then.keys()].filter((id) => !now.has(id))),
    },
  };
}

const kindOf = ({ from, before, after }: FilePair): Kind => {
  if (after === undefined) return 'removed';
  if (from !== undefined) return 'moved';
  return before === undefined ? 'new' : 'changed';
};

/** Says what became of a file of content/, in keys of the schema. */
export function compare(pair: FilePair): FileChange {
  const { file, from, before, after } = pair;
  const name = samlingOf(file);
  const short = (text: string): string => text.slice(0, MAX_PATH);
  const kind = kindOf(pair);
  const base = {
    file: short(file),
    ...(from !== undefined && { from: short(from) }),
    kind,
    name: shorten(idOf(file), MAX_NAME),
    fields: [],
  };
  if (name === undefined) return { ...base, isReadable: true };
  const samling = samlingar[name];
  if (!isFolder(samling)) return { ...base, ...compareEntries(pair, samling) };
  const [then, now] = [readEntry(before), readEntry(after)];
  const fields = then && now ? changedFields(samling, then, now) : [];
  return {
    ...base,
    kind: kind === 'changed' && then && now ? kindWithin(name, fields, then, now) : kind,
    name: nameOf(file, samling, now ?? then),
    fields,
    isReadable: (before === undefined || then !== undefined) && (after === undefined || now !== undefined),
  };
}
