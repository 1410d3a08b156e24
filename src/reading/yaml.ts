import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { START, type Finding, type Flaw, type KeyPath, type Place } from './faults.ts';
import { flawInYaml } from './yaml-faults.ts';

/** A YAML text that could be read: its values, and where each of them stands. */
export type Yaml = { raw: unknown; placeAt: PlaceFinder };

/** The place of the value at `keyPath`, or of its key where the key is what is wrong. */
export type PlaceFinder = (keyPath: KeyPath, part?: 'key' | 'value') => Place;

const isClosed = (quote: string): boolean => /^(["']).*\1$/s.test(quote);

const QUOTE_IT = 'Sätt citattecken runt hela texten.';
const NO_KEY: Flaw = {
  typ: 'nameless-key',
  text: 'Här ska det stå en nyckel, men det gör det inte.',
  action: 'Skriv raden som "nyckel: värde". Jämför med en fil som fungerar.',
};
const TOO_DEEP: Flaw = {
  typ: 'too-deep',
  text: 'Listor och grupper ligger i varandra på för många nivåer.',
  action: 'Ta bort klamrarna [ och {, och skriv varje värde på en egen rad.',
};

/** Deeper than any schema of ours, and less than what a reader's stack holds. */
const MAX_DEPTH = 20;

type Stop = { at: number; flaw: Flaw };

/** A key that two readers could name differently: none at all, a number, a group, or one that pulls in another group. */
function flawInKey(key: Node | null): Flaw | undefined {
  if (!isScalar(key) || typeof key.value !== 'string') return NO_KEY;
  if (key.value !== '<<') return undefined;
  return {
    typ: 'merge-key',
    text: 'Nyckeln "<<" hämtar in andra nycklar och får inte användas.',
    action: 'Skriv ut varje uppgift för sig.',
  };
}

/**
 * What a node says besides its value. Tags, anchors and aliases are refused: nobody needs them here,
 * a text like `*viktigt*` is one by accident, and they are where readers of YAML differ.
 */
function flawInNode(node: Node): Flaw | undefined {
  if (isAlias(node))
    return {
      typ: 'alias',
      text: 'En text får inte börja med *.',
      action: 'Ta bort stjärnan, eller sätt citattecken runt hela texten.',
    };
  if (node.tag !== undefined) return { typ: 'tag', text: 'En text får inte börja med utropstecken.', action: QUOTE_IT };
  if ('anchor' in node && node.anchor)
    return { typ: 'anchor', text: 'En text får inte börja med &.', action: `Ta bort tecknet. ${QUOTE_IT}` };
  return undefined;
}

/** The first node that is not plainly a value, and the first quote that is never closed. */
function inspect(root: Node | null, text: string): { quote: number | undefined; stop: Stop | undefined } {
  let quote: number | undefined;
  let stop: Stop | undefined;
  const rest: [Node | null, number][] = [[root, 0]];
  for (let next = rest.pop(); next; next = rest.pop()) {
    const [node, depth] = next;
    if (!node) continue;
    const at = node.range?.[0] ?? 0;
    if (isScalar(node) && node.range && node.type?.startsWith('QUOTE') && !isClosed(text.slice(at, node.range[1])))
      quote ??= at;
    const flaw = flawInNode(node) ?? (depth > MAX_DEPTH ? TOO_DEEP : undefined);
    if (flaw) stop ??= { at, flaw };
    if (depth > MAX_DEPTH) break;
    if (isMap<Node | null, Node | null>(node)) {
      for (const { key } of node.items) {
        const inKey = flawInKey(key);
        if (inKey) stop ??= { at: key?.range?.[0] ?? at, flaw: inKey };
      }
      for (const { key, value } of node.items.toReversed()) rest.push([value, depth + 1], [key, depth + 1]);
    } else if (isSeq<Node | null>(node)) for (const item of node.items.toReversed()) rest.push([item, depth + 1]);
  }
  return { quote, stop };
}

type Step = { key: Node | undefined; value: Node | undefined };

function step(node: Node | undefined, key: PropertyKey): Step | undefined {
  if (isMap<Node, Node | null>(node)) {
    const pair = node.items.find((candidate) => isScalar(candidate.key) && String(candidate.key.value) === String(key));
    return pair && { key: pair.key, value: pair.value ?? undefined };
  }
  if (isSeq<Node>(node)) {
    const value = node.items[Number(key)];
    return value && { key: undefined, value };
  }
  return undefined;
}

/** Where the value at `keyPath` starts; for a list or a group its key, for a missing one its parent. */
function findStart(root: Node | null, keyPath: KeyPath, onKey: boolean): number | undefined {
  let node = root ?? undefined;
  let start = node?.range?.[0];
  for (const key of keyPath) {
    const next = step(node, key);
    if (!next) break;
    node = next.value;
    const shown = isScalar(node) && !onKey ? node : (next.key ?? node);
    start = shown?.range?.[0] ?? start;
  }
  return start;
}

/** The `yaml` library calls itself once a level, so a text of nothing but brackets ends its stack. */
function parseSafely(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false });
  } catch {
    return undefined;
  }
}

/** Reads YAML with positions; a text with errors gives them instead, in Swedish. */
export function readYaml(text: string): Yaml | { findings: Finding[] } {
  const lines = new LineCounter();
  const document = parseSafely(text, lines);
  if (!document) return { findings: [{ ...START, ...TOO_DEEP }] };
  const at = (index: number): Place => {
    const { line, col } = lines.linePos(index);
    return { line, column: col };
  };

  const { quote, stop } = inspect(document.contents, text);
  if (quote !== undefined) {
    const action = 'Sätt ett likadant citattecken i slutet av texten, på samma rad.';
    return {
      findings: [{ ...at(quote), typ: 'open-quote', text: 'Citattecknet som öppnas här stängs inte.', action }],
    };
  }
  const errors = [...document.errors, ...document.warnings];
  // One slip often sets off a row of errors that only the first explains; double keys are independent.
  const onlyDoubles = errors.every((error) => error.code === 'DUPLICATE_KEY');
  const told = onlyDoubles ? errors : errors.slice(0, 1);
  if (told.length > 0) {
    return { findings: told.map((error) => ({ ...at(error.pos[0]), ...flawInYaml(error, text) })) };
  }
  if (stop) return { findings: [{ ...at(stop.at), ...stop.flaw }] };
  return {
    raw: document.toJS(),
    placeAt: (keyPath, part) => {
      const start = findStart(document.contents, keyPath, part === 'key');
      return start === undefined ? START : at(start);
    },
  };
}
