import path from 'node:path';
import { ID_PATTERN } from '../schema/fields.ts';
import type { Flaw } from './faults.ts';

/** A file to read: `file` is relative to the project root, `folder` to the content, `id` is its name without ending. */
export type ContentFile = { file: string; folder: string; id: string };

const MAX_LENGTH = 80;

const AFTER_SUBJECT = 'Döp filen efter det den handlar om.';
/** Names that look like an address but are none that a text may have. */
const RESERVED: [pattern: RegExp, flaw: Flaw][] = [
  [
    /^(?:con|prn|aux|nul|com\d|lpt\d)$/i,
    { typ: 'windows-name', text: 'Windows kan inte spara en fil med det namnet.', action: AFTER_SUBJECT },
  ],
  [/^index$/i, { typ: 'index-name', text: 'Namnet "index" är upptaget av mappens egen sida.', action: AFTER_SUBJECT }],
];

/** A name as an id: a–z, digits and single hyphens. */
export const toId = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** What is wrong with a file name that would pass for an address. */
export function flawInReservedName(fileName: string): Flaw | undefined {
  const name = path.parse(fileName).name;
  if (name.length > MAX_LENGTH)
    return {
      typ: 'long-file-name',
      text: `Filnamnet är längre än ${String(MAX_LENGTH)} tecken.`,
      action: 'Korta det till några få ord.',
    };
  return RESERVED.find(([pattern]) => pattern.test(name))?.[1];
}

/**
 * Why a file's name cannot be its address, if it cannot.
 * @param taken folder and id of every file, as `metoder/coachning` → the file
 */
export function flawInAddress({ file, folder, id }: ContentFile, taken: ReadonlyMap<string, string>): Flaw | undefined {
  if (ID_PATTERN.test(id)) return undefined;
  const extension = path.extname(file);
  const lastPart = id.split('/').at(-1) ?? id;
  const suggestion = toId(lastPart);
  const takenBy = taken.get(`${folder}/${suggestion}`);
  if (id !== suggestion && takenBy !== undefined) {
    return {
      typ: 'same-id',
      text: `Filen ger samma id, "${suggestion}", som ${takenBy}.`,
      action: 'Slå ihop filerna, eller byt namn på den här.',
      others: [takenBy],
    };
  }
  if (id.includes('/')) {
    const above = file.slice(0, file.length - `${id}${extension}`.length);
    return {
      typ: 'subfolder',
      text: 'Filen ligger i en undermapp.',
      action: `Flytta den till ${above}${suggestion}${extension}.`,
    };
  }
  return {
    typ: 'file-name',
    text: `Filnamnet "${lastPart}${extension}" blir ingen adress.`,
    action: `Byt namn till "${suggestion}${extension}": bara a–z, 0–9 och bindestreck.`,
  };
}
