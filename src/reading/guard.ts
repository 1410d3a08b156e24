import type { MdastNode } from 'satteri';
import { flawsInAddress, flawsInImage, flawsInLinkText } from './links.ts';
import { flawsInElement, ONLY_TEXT } from './elements.ts';
import { START, type Finding, type Flaw, type Place } from './faults.ts';
import { flawsInCharacters } from './characters.ts';

/** Markdown that carries text and nothing else. What is not named here or below is refused. */
const HARMLESS: ReadonlySet<string> = new Set<MdastNode['type']>([
  'root',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'inlineCode',
  'break',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
  'tableCell',
  'thematicBreak',
]);

const BRACES: Flaw = {
  typ: 'braces',
  text: 'Klamrar { } läses som programkod och får inte användas.',
  action: 'Skriv texten utan klamrar, eller med vanliga parenteser.',
};
const HEADING_1: Flaw = {
  typ: 'heading-1',
  text: 'Rubriken har nivå 1, som bara sidans titel har.',
  action: 'Börja rubriken med ## i stället för #.',
};
const UNKNOWN: Flaw = { typ: 'unknown-markdown', text: 'Den här sortens text kan inte användas.', action: ONLY_TEXT };

const FORBIDDEN: Partial<Record<MdastNode['type'], Flaw>> = {
  mdxjsEsm: {
    typ: 'import-export',
    text: 'Rader som börjar med import eller export läses som programkod och får inte användas.',
    action: 'Ta bort raden, eller börja meningen med ett annat ord.',
  },
  mdxFlowExpression: BRACES,
  mdxTextExpression: BRACES,
  html: { typ: 'html', text: 'HTML får inte användas i texten.', action: ONLY_TEXT },
  imageReference: {
    typ: 'image-reference',
    text: 'En bild får inte hämta sin adress någon annanstans ifrån.',
    action: 'Skriv bilden som ![beskrivning](./namn.jpg).',
  },
  footnoteReference: {
    typ: 'footnote',
    text: 'Fotnoter kan inte användas.',
    action: 'Skriv upplysningen i texten, och källan under "kallor".',
  },
  footnoteDefinition: {
    typ: 'footnote',
    text: 'Fotnoter kan inte användas.',
    action: 'Skriv upplysningen i texten, och källan under "kallor".',
  },
  code: { typ: 'code-block', text: 'Kodblock kan inte användas.', action: ONLY_TEXT },
  delete: {
    typ: 'struck-out',
    text: 'Texten mellan tecknen ~ blir överstruken.',
    action: 'Skriv "cirka" i stället för ~, eller ta bort tecknen.',
  },
};

const TICK_BOX: Flaw = {
  typ: 'tick-box',
  text: 'En punkt som börjar med [ ] blir en kryssruta som ingen kan kryssa i.',
  action: 'Ta bort hakparenteserna.',
};
const TOO_DEEP: Flaw = {
  typ: 'too-nested',
  text: 'Listor, citat eller betoningar ligger i varandra på för många nivåer.',
  action: 'Använd högst två eller tre nivåer.',
};

/** Deeper than any text one can read. The compiler calls itself once a level, and its stack ends. */
const MAX_DEPTH = 32;

/** The text of the node and all in it, as one. */
const wholeText = (node: MdastNode): string =>
  [...nodesIn(node)].map((child) => ('value' in child && typeof child.value === 'string' ? child.value : '')).join('');

/** What the build makes of the node's own text, with entities and escapes resolved. */
function* textsOf(node: MdastNode): Generator<string> {
  if (node.type === 'text' || node.type === 'inlineCode') yield node.value;
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
    yield node.url;
    yield node.title ?? '';
  }
  if (node.type === 'image') yield node.alt ?? '';
  // Astro also lists the headings of a page, each as one text, and makes an id of it that leaves signs out.
  if (node.type === 'heading') {
    yield wholeText(node);
    yield wholeText(node).replace(/[^\p{L}\p{N}_-]/gu, '');
  }
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    for (const { value } of node.attributes) if (typeof value === 'string') yield value;
}

function flawsInKind(node: MdastNode): Flaw[] {
  if (node.type === 'heading') return node.depth > 1 ? [] : [HEADING_1];
  if (node.type === 'link') {
    const inAddress = flawsInAddress(node.url);
    return inAddress.length > 0 ? inAddress : flawsInLinkText(wholeText(node), node.url);
  }
  if (node.type === 'linkReference') return flawsInLinkText(wholeText(node), '');
  if (node.type === 'definition') return flawsInAddress(node.url);
  if (node.type === 'image') return flawsInImage(node.url);
  if (node.type === 'mdxJsxFlowElement') return flawsInElement(node, true);
  if (node.type === 'mdxJsxTextElement') return flawsInElement(node, false);
  if (node.type === 'listItem' && typeof node.checked === 'boolean') return [TICK_BOX];
  return HARMLESS.has(node.type) ? [] : [FORBIDDEN[node.type] ?? UNKNOWN];
}

/** What is wrong with the node itself, not with what is in it. */
export function flawsIn(node: MdastNode): Flaw[] {
  const inKind = flawsInKind(node);
  return inKind.length > 0 ? inKind : [...textsOf(node)].flatMap(flawsInCharacters).slice(0, 1);
}

/** Where a node begins. */
export const placeOf = (node: MdastNode): Place =>
  node.position ? { line: node.position.start.line, column: node.position.start.column } : START;

/** The node and everything in it, in reading order, each with its depth. */
function* withDepth(root: MdastNode): Generator<[MdastNode, number]> {
  // A row of our own rather than calls within calls: a hostile text is as deep as it is long.
  const rest: [MdastNode, number][] = [[root, 0]];
  for (let next = rest.pop(); next; next = rest.pop()) {
    yield next;
    const [node, depth] = next;
    if ('children' in node) for (const child of node.children.toReversed()) rest.push([child, depth + 1]);
  }
}

/** The node and everything in it, in reading order. */
export function* nodesIn(root: MdastNode): Generator<MdastNode> {
  for (const [node] of withDepth(root)) yield node;
}

/** Everything in a body that editors may not write: code, HTML, unsafe addresses, headings of level 1. */
export function guard(root: MdastNode): Finding[] {
  const findings: Finding[] = [];
  for (const [node, depth] of withDepth(root)) {
    if (depth > MAX_DEPTH) return [...findings, { ...placeOf(node), ...TOO_DEEP }];
    findings.push(...flawsIn(node).map((flaw) => ({ ...placeOf(node), ...flaw })));
  }
  return findings;
}
