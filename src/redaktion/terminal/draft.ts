import type { FaultType, Flaw, KeyPath } from '../../reading/faults.ts';
import { toId } from '../../reading/file-names.ts';
import { decode } from '../../reading/text.ts';
import { isFolder, samlingar, samlingsnamn, type Samling, type Samlingsnamn } from '../../schema/samlingar.ts';
import { isGroup } from '../front-matter.ts';

/** A collection that `npm run ny` can add to. */
export type Kind = Samling & { samling: Samlingsnamn };

/** What `--slag` may say → the collection: `insats`, `malgrupp`. */
export const kinds: ReadonlyMap<string, Kind> = new Map(
  samlingsnamn
    .filter((samling) => isFolder(samlingar[samling]))
    .map((samling) => [toId(samlingar[samling].words.en), { ...samlingar[samling], samling }]),
);

export type Fields = Record<string, unknown>;

/** An entry that nobody has written yet. `text` is what stands under the front matter. */
export type Draft = { kind: Kind; id: string; fields: Fields; text: string };

/** What can be wrong with a draft: all that can be wrong with a file, and that it is no draft at all. */
export type DraftFaultType = FaultType | 'not-json' | 'not-an-object' | 'file-exists';

/** A fault in what was given: the key path leads to it, and is empty for the whole of it; `line` is that of a long text. */
export type DraftFault = Flaw<DraftFaultType> & { keyPath: KeyPath; line?: number };

/** A key path as one writes it in JSON: `spar[0].alder.fran`. */
export const showKeyPath = (keyPath: KeyPath): string =>
  keyPath
    .map((part, index) => {
      if (typeof part === 'number') return `[${String(part)}]`;
      const name = String(part);
      return /^[\p{L}_$][\p{L}\d_$]*$/u.test(name) ? `${index > 0 ? '.' : ''}${name}` : `[${JSON.stringify(name)}]`;
    })
    .join('');

type Json = { value: unknown } | { fault: DraftFault };

const wholeFault = (typ: DraftFaultType, text: string, action: string): { fault: DraftFault } => ({
  fault: { keyPath: [], typ, text, action },
});

/** Deeper than any entry, and less than what a reader's stack holds. */
const MAX_DEPTH = 20;

function isTooDeep(value: unknown): boolean {
  const left: [unknown, number][] = [[value, 0]];
  for (let next = left.pop(); next; next = left.pop()) {
    const [one, depth] = next;
    if (depth > MAX_DEPTH) return true;
    if (typeof one === 'object' && one !== null) for (const below of Object.values(one)) left.push([below, depth + 1]);
  }
  return false;
}

/** Reads JSON; an error says line and column where Node tells them. */
export function readJson(bytes: Uint8Array): Json {
  const decoded = decode(bytes);
  if ('finding' in decoded) {
    const { typ, text, action } = decoded.finding;
    return wholeFault(typ, text, action);
  }
  if (decoded.text.trim() === '')
    return wholeFault('empty-file', 'Det finns inget att läsa.', 'Skriv uppgifterna som JSON: {"titel": "…", …}.');
  try {
    const value: unknown = JSON.parse(decoded.text);
    if (!isTooDeep(value)) return { value };
    return wholeFault(
      'too-deep',
      'Listor och grupper ligger i varandra på för många nivåer.',
      'Ta bort klamrar som inte behövs.',
    );
  } catch (error) {
    const place = /line (\d+) column (\d+)/.exec(error instanceof Error ? error.message : '');
    const at = place ? ` Det tar stopp på rad ${place[1] ?? ''}, tecken ${place[2] ?? ''}.` : '';
    return wholeFault(
      'not-json',
      `Det här går inte att läsa som JSON.${at}`,
      'Titta efter ett komma, ett citattecken eller en klammer som saknas eller är för mycket.',
    );
  }
}

/** Front matter with `id` and `text` beside its keys → an entry, or why it cannot be one. */
export function toDraft(kind: Kind, value: unknown): { draft?: Draft; faults: DraftFault[] } {
  if (!isGroup(value)) {
    return {
      faults: [
        wholeFault(
          'not-an-object',
          'Det här är inget JSON-objekt.',
          'Skriv uppgifterna inom klamrar: {"titel": "…", …}.',
        ).fault,
      ],
    };
  }
  const { id, text = '', ...fields } = value;
  const faults: DraftFault[] = [];
  if (typeof text !== 'string')
    faults.push({ keyPath: ['text'], typ: 'wrong-value', text: '"text" stämmer inte.', action: 'Skriv en text.' });
  if (id !== undefined && typeof id !== 'string')
    faults.push({
      keyPath: ['id'],
      typ: 'wrong-value',
      text: '"id" stämmer inte.',
      action: 'Skriv ett id som text, eller utelämna det.',
    });
  const name = fields[kind.name];
  const ownId = typeof id === 'string' ? id : toId(typeof name === 'string' ? name : '');
  return { draft: { kind, id: ownId, fields, text: typeof text === 'string' ? text : '' }, faults };
}
