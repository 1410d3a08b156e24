import { PROJECT_URL } from '../../model/urls.ts';
import { ID_PATTERN } from '../../schema/fields.ts';
import type { Issue } from './issues.ts';

/** Where the teams are: the organisation on GitHub that has the catalogue. */
const [, ORGANISATION = ''] = new URL(PROJECT_URL).pathname.split('/');

/** What owners are made from: ids of files, and the förbund that each insats says. */
export type Owned = { insatser: ReadonlyMap<string, readonly string[]>; forbund: readonly string[] };

const team = (name: string): string => `@${ORGANISATION}/${name}`;
const EDITORS = team('redaktionen');
const DEVELOPERS = team('utvecklare');

const insatsFile = (id: string): string => `/content/insatser/${id}.mdx`;
const forbundFile = (id: string): string => `/content/forbund/${id}.mdx`;

const HEADER = `# Vem som ska läsa ett förslag innan det publiceras. Den sista raden som passar på en fil gäller.
# Filen är skriven av \`npm run kodagare\`, så ändra inte i den för hand.
#
# Lagen måste finnas på GitHub, med skrivrätt till katalogen; annars räknas raden inte. Ett samordningsförbunds
# lag heter som förbundets fil i content/forbund/. Hur lagen skapas står i INSTALLERA.md.
#
# En ny insats har ingen egen rad än. Då läser redaktionen, och det är rätt. Varje natt jämförs filen
# med innehållet, och ett ärende säger till när den behöver skrivas om.`;

/** Owners of one insats: its förbund, those that exist. Without any it has no line, and the editors read it. */
const teamsOf = ({ forbund }: Owned, own: readonly string[]): string[] =>
  [...new Set(own)].filter((id) => forbund.includes(id)).map(team);

const toLine = (pattern: string, teams: readonly string[]): string => `${pattern} ${teams.join(' ')}`;

/** A name that is no id could mean something else in a pattern; the check refuses it anyway. */
const onlyIds = (names: Iterable<string>): string[] => [...names].filter((id) => ID_PATTERN.test(id)).toSorted();

function linesFor(owned: Owned): { insatser: string[]; forbund: string[] } {
  return {
    insatser: onlyIds(owned.insatser.keys()).flatMap((id) => {
      const teams = teamsOf(owned, owned.insatser.get(id) ?? []);
      return teams.length === 0 ? [] : [toLine(insatsFile(id), teams)];
    }),
    forbund: onlyIds(owned.forbund).map((id) => toLine(forbundFile(id), [team(id)])),
  };
}

/** The whole of .github/CODEOWNERS. */
export function toCodeOwners(owned: Owned): string {
  const { insatser, forbund } = linesFor(owned);
  const lines = [
    toLine('*', [DEVELOPERS]),
    '',
    toLine('/content/', [EDITORS]),
    toLine('/content/insatser/', [EDITORS]),
    ...insatser,
    '',
    ...forbund,
    '',
    // Last, so that no line above can give the code to somebody else.
    ...['/src/', '/scripts/', '/tests/', '/.github/'].map((folder) => toLine(folder, [DEVELOPERS])),
  ];
  return `${HEADER}\n\n${lines.join('\n')}\n`;
}

/** A line that is there: where, for what, and whom it calls. */
type OwnerLine = { number: number; pattern: string; teams: string[] };

const readLines = (text: string): OwnerLine[] =>
  text.split(/\r?\n/).flatMap((line, index) => {
    const [pattern, ...teams] = line
      .replace(/(?:^|\s)#.*$/, '')
      .split(/\s+/)
      .filter(Boolean);
    return pattern === undefined ? [] : [{ number: index + 1, pattern, teams }];
  });

/** A line that points wrong, in a whole sentence. */
export type WrongLine = { number: number; text: string };

function faultIn({ pattern, teams }: OwnerLine, owned: Owned): string | undefined {
  const [, folder, id = ''] = /^\/content\/(insatser|forbund)\/(.+)\.mdx$/.exec(pattern) ?? [];
  if (folder === undefined) return undefined;
  const own = folder === 'forbund' ? [id] : owned.insatser.get(id);
  if (!own || (folder === 'forbund' && !owned.forbund.includes(id))) return `${pattern} finns inte längre.`;
  const right = teamsOf(owned, own);
  const isSame = right.length === teams.length && right.every((one) => teams.includes(one));
  return isSame
    ? undefined
    : `${pattern} hör till ${right.join(' ') || EDITORS}, men raden säger ${teams.join(' ') || 'ingen'}.`;
}

/** Lines that point at what is gone or call the wrong team, and files that have no line yet, which is no fault. */
export function checkCodeOwners(text: string, owned: Owned): { wrong: WrongLine[]; missing: string[] } {
  const lines = readLines(text);
  const has = new Set(lines.map(({ pattern }) => pattern));
  const { insatser, forbund } = linesFor(owned);
  return {
    wrong: lines.flatMap((line) => {
      const fault = faultIn(line, owned);
      return fault === undefined ? [] : [{ number: line.number, text: fault }];
    }),
    missing: [...insatser, ...forbund].map((line) => line.split(' ')[0] ?? '').filter((pattern) => !has.has(pattern)),
  };
}

/** So much of what changes fits in an issue. */
const MAX_SHOWN = 20_000;

/** Tells that the file is to be written anew, from what it says to what it should say; nothing when it is as it should. */
export function codeOwnersIssue(before: string, after: string): Issue[] {
  if (before === after) return [];
  const [old, now] = [before.split('\n'), after.split('\n')];
  const changed = [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
  // Nothing in the file may end the block that it stands in.
  const shown = changed.join('\n').replaceAll('`', "'").slice(0, MAX_SHOWN);
  const body = `Innehållet har ändrats, så att förslag kan gå till fel läsare. Kör \`npm run kodagare\` och skicka filen som ett förslag. Då ändras det här:\n\n\`\`\`diff\n${shown}\n\`\`\`\n`;
  return [{ title: 'CODEOWNERS behöver skrivas om', body }];
}
