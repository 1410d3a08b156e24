import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, parseDocument, stringify, type Scalar } from 'yaml';
import type { Flaw } from '../../reading/faults.ts';
import { splitText } from '../../reading/text.ts';
import type { Insats } from '../../schema/insats.ts';
import { isGroup } from '../front-matter.ts';

export type Kontroll = Insats['kontroll'];

const BOM = '\uFEFF';

/** Why a file is not confirmed by the command: it is written in a way of its own, or the day cannot be right. */
type KontrollFlaw = Flaw<'unsafe-to-change' | 'future-date' | 'earlier-date'>;

const UNREADABLE: KontrollFlaw = {
  typ: 'unsafe-to-change',
  text: 'Uppgifterna under "kontroll" står på ett sätt som kommandot inte kan ändra säkert.',
  action: 'Skriv datum, av och belagg på var sin rad under kontroll:, och kör kommandot igen.',
};

/** Where the front matter begins in a whole file, and what it says. */
function findFrontMatter(text: string): { start: number; yaml: string } | undefined {
  const bom = text.startsWith(BOM) ? BOM.length : 0;
  const split = splitText(text.slice(bom));
  // `splitText` gives the front matter from the line break that ends the first line.
  return 'finding' in split ? undefined : { start: text.indexOf('\n'), yaml: split.frontMatter };
}

/** A text as YAML on one line, plain where it can be; between braces a comma would end it. */
const toYaml = (value: string, isInBraces: boolean): string =>
  isInBraces ? JSON.stringify(value) : stringify(value, { lineWidth: 0, singleQuote: true }).trimEnd();

/** `kontroll`, and all else, as two things to hold against what they were. */
const parted = (data: unknown): { kontroll: unknown; rest: unknown } => {
  if (!isGroup(data)) return { kontroll: undefined, rest: data };
  const { kontroll, ...rest } = data;
  return { kontroll, rest };
};

/** One line of text in the file: a longer one or one with an anchor cannot be exchanged for another. */
const isSimple = (node: unknown): node is Scalar & { range: [number, number, number] } =>
  isScalar(node) && Boolean(node.range) && !node.anchor && !node.tag && !node.type?.startsWith('BLOCK');

/**
 * The file with the three values under `kontroll` exchanged and every other byte as it was:
 * comments, quotes, order and body. A file written in a way that does not allow it is refused.
 */
export function withKontroll(text: string, kontroll: Kontroll): { text: string } | { flaw: KontrollFlaw } {
  const found = findFrontMatter(text);
  if (!found) return { flaw: UNREADABLE };
  const group: unknown = parseDocument(found.yaml).get('kontroll', true);
  if (!isMap(group)) return { flaw: UNREADABLE };
  const exchanges = Object.entries(kontroll).map(([key, value]) => {
    const node: unknown = group.get(key, true);
    if (!isSimple(node) || found.yaml.slice(node.range[0], node.range[1]).includes('\n')) return undefined;
    // A value that already says so keeps its quotes.
    if (node.value === value) return { from: node.range[1], to: node.range[1], text: '' };
    return { from: node.range[0], to: node.range[1], text: toYaml(value, group.flow ?? false) };
  });
  let yaml = found.yaml;
  for (const exchange of exchanges.toSorted((a, b) => (b?.from ?? 0) - (a?.from ?? 0))) {
    if (!exchange) return { flaw: UNREADABLE };
    yaml = yaml.slice(0, exchange.from) + exchange.text + yaml.slice(exchange.to);
  }
  const document = parseDocument(yaml);
  const [before, after] = [parted(parseDocument(found.yaml).toJS()), parted(document.toJS())];
  const isWhole =
    document.errors.length === 0 &&
    isDeepStrictEqual(after.kontroll, { ...kontroll }) &&
    isDeepStrictEqual(after.rest, before.rest);
  if (!isWhole) return { flaw: UNREADABLE };
  return { text: text.slice(0, found.start) + yaml + text.slice(found.start + found.yaml.length) };
}

/** Why a confirmation cannot be right, if it cannot. Days are `YYYY-MM-DD`. */
export function findUnreasonable(next: Kontroll, current: Kontroll, today: string): KontrollFlaw | undefined {
  if (next.datum > today)
    return {
      typ: 'future-date',
      text: `${next.datum} har inte varit än (i dag är ${today}).`,
      action: 'Ange dagen då verksamheten bekräftade uppgifterna.',
    };
  if (next.datum < current.datum)
    return {
      typ: 'earlier-date',
      text: `Uppgifterna är redan kontrollerade ${current.datum}, och det är senare än ${next.datum}.`,
      action: 'Ange en senare dag, eller låt uppgiften stå som den är.',
    };
  return undefined;
}

/** Two or three capitalised words and nothing else: how a name looks, and seldom a function. */
export const looksLikePerson = (text: string): boolean =>
  /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){1,2}$/u.test(text.trim());

/** The lines that differ, each with its sign: what is taken away, then what comes instead. */
export function changedLines(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return old.flatMap((line, index) => {
    const other = now[index];
    return other === undefined || other === line ? [] : [`- ${line.trimEnd()}`, `+ ${other.trimEnd()}`];
  });
}
