import { schemaAt } from '../../reading/schema-walk.ts';
import { samlingar } from '../../schema/samlingar.ts';
import { BODY, kinds, samlingOf, UNKNOWN, type FileChange, type Kind } from './changes.ts';
import { insatserOf, KIND_WORDS, otherGroups, toHeadline } from './headline.ts';
import { escapeMarkdown, fileAddress } from './markdown.ts';
import type { Finding, Summary } from './summary.ts';

/** What the one who renders knows by itself; nothing here comes from the proposal's own files. */
export type Context = {
  /** `owner/name` and the commit to link to; without them nothing is a link. */
  repo?: { name: string; sha: string };
  /** The address of the preview. */
  preview?: string;
  isDraft?: boolean;
};

const MAX_SHOWN = 20;
const MAX_CHARACTERS = 60_000;
const and = new Intl.ListFormat('sv', { type: 'conjunction' });

const WARNINGS: Partial<Record<Kind, string>> = {
  moved: 'Filnamnet är sidans adress. Gamla länkar slutar att fungera, så behåll namnet om du kan.',
  removed:
    'En insats ska inte tas bort, för den som har en gammal länk ska få veta vad som hände. Avsluta den i stället.',
};

/** Quotes, the order of keys, blanks: what a reader of the page never sees. */
const ONLY_FORM = 'inget i innehållet, bara hur filen är skriven';

const showSome = (texts: readonly string[], count = texts.length): string[] =>
  count <= MAX_SHOWN ? [...texts] : [...texts.slice(0, MAX_SHOWN), `och ${String(count - MAX_SHOWN)} till`];

function fieldName(file: string, key: string): string {
  if (key === BODY) return 'Texten';
  const samling = samlingOf(file);
  const title = samling && schemaAt(samlingar[samling].schema, [key])?.meta()?.title;
  return title ?? (key === UNKNOWN ? 'Ett fält som inte finns' : key);
}

const describeEntries = ({ added, changed, removed }: NonNullable<FileChange['entries']>): string =>
  [
    { names: added, word: 'nytt' },
    { names: changed, word: 'ändrat' },
    { names: removed, word: 'borttaget' },
  ]
    .filter(({ names }) => names.length > 0)
    .map(({ names, word }) => `${word} ${showSome(names.map((name) => escapeMarkdown(name))).join(', ')}`)
    .join('; ') || ONLY_FORM;

function describe({ file, from, kind, fields, isReadable, entries }: FileChange): string {
  if (kind === 'moved' && from !== undefined) return `hette ${escapeMarkdown(from)}`;
  if (kind === 'new' || kind === 'removed' || kind === 'confirmed') {
    return samlingOf(file) === 'insatser' ? '' : { new: 'läggs till', removed: 'tas bort', confirmed: '' }[kind];
  }
  if (!isReadable) return 'går inte att läsa, se felen';
  if (entries) return describeEntries(entries);
  const named = fields.map((key) => escapeMarkdown(fieldName(file, key)));
  return named.length === 0 ? ONLY_FORM : and.format(named);
}

const toLink = (text: string, file: string, repo: Context['repo'], line?: number): string => {
  if (!repo) return text;
  // GitHub draws an .mdx file; asked for it plain, it has lines to lead to.
  return `[${text}](${fileAddress(repo.name, repo.sha, file)}${line === undefined ? '' : `?plain=1#L${String(line)}`})`;
};

const changeRow = (change: FileChange, repo: Context['repo']): string => {
  const name = escapeMarkdown(change.name) || escapeMarkdown(change.file);
  const what = describe(change);
  // What is no longer there has nothing to link to.
  return `${change.kind === 'removed' ? name : toLink(name, change.file, repo)}${what === '' ? '' : `: ${what}`}`;
};

const findingRow = (repo: Context['repo']) => (finding: Finding) =>
  `${toLink(`${escapeMarkdown(finding.file.replace(/^content\//, ''))} rad ${String(finding.line)}`, finding.file, repo, finding.line)}: ${escapeMarkdown(finding.text)} ${escapeMarkdown(finding.action)}`;

const section = (title: string, rows: readonly string[], { count = rows.length, warning = '' } = {}): string[] => {
  if (rows.length === 0) return [];
  const list = showSome(rows, count).map((row) => `- ${row}`);
  return [[`**${title}**`, warning, list.join('\n')].filter(Boolean).join('\n\n')];
};

function lastWords({ check, outside, more }: Summary, { isDraft }: Context): string[] {
  const files = (count: number): string => (count === 1 ? '1 fil' : `${String(count)} filer`);
  return [
    ...(more > 0 ? [`Förslaget ändrar ${files(more)} till, som inte visas här.`] : []),
    ...(outside > 0
      ? [`Förslaget ändrar också ${files(outside)} utanför \`content/\`. En utvecklare behöver läsa det.`]
      : []),
    ...(check ? [] : ['Granskningen gick inte att köra. En utvecklare behöver titta på det.']),
    ...(isDraft && (check?.faultCount ?? 0) > 0
      ? ['Det här är ett utkast, så det gör inget att något saknas. Rätta felen innan du skickar för checkIntegration.']
      : []),
    ...((check?.adviceCount ?? 0) > 0 ? ['Råden stoppar ingenting. Du väljer själv om du följer dem.'] : []),
  ];
}

/** The whole summary as Markdown in Swedish. Everything in `summary` is somebody else's text. */
export function toMarkdown(summary: Summary, context: Context = {}): string {
  const { repo, preview } = context;
  const { changes, check } = summary;
  const rowsOf = (some: readonly FileChange[]): string[] => some.map((change) => changeRow(change, repo));
  const text = [
    `### ${toHeadline(summary)}`,
    ...(preview === undefined ? [] : [`[Se hur sidorna blir](${preview}), i mobil och på dator.`]),
    ...kinds.flatMap((kind) =>
      section(KIND_WORDS[kind].heading, rowsOf(insatserOf(changes, kind)), { warning: WARNINGS[kind] ?? '' }),
    ),
    ...otherGroups(changes).flatMap((group) => section(group.words.heading, rowsOf(group.changes))),
    ...section('Fel som måste rättas', (check?.faults ?? []).map(findingRow(repo)), { count: check?.faultCount ?? 0 }),
    ...section('Råd', (check?.advice ?? []).map(findingRow(repo)), { count: check?.adviceCount ?? 0 }),
    ...lastWords(summary, context),
  ].join('\n\n');
  // GitHub takes 65 536 characters. A line stands by itself, so cutting between two opens nothing.
  return text.length <= MAX_CHARACTERS ? text : `${text.slice(0, text.lastIndexOf('\n', MAX_CHARACTERS))}\n\n…`;
}
