import type { MdastNode } from 'satteri';
import { bristerIAdress, bristerIBild } from './adress.ts';
import { BARA_TEXT, bristerIElement } from './element.ts';
import { BORJAN, type Brist, type Fynd, type Plats } from './fel.ts';

/** Markdown that carries text and nothing else. What is not named here or below is refused. */
const OFARLIGA: ReadonlySet<string> = new Set<MdastNode['type']>([
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
  'linkReference',
]);

const KLAMRAR: Brist = {
  text: 'Klamrar { } läses som programkod och får inte användas.',
  gor: 'Skriv texten utan klamrar, eller med vanliga parenteser.',
};
const RUBRIK_1: Brist = {
  text: 'Rubriken har nivå 1, som bara sidans titel har.',
  gor: 'Börja rubriken med ## i stället för #.',
};
const OKAND: Brist = { text: 'Den här sortens text kan inte användas.', gor: BARA_TEXT };

const FORBJUDNA: Partial<Record<MdastNode['type'], Brist>> = {
  mdxjsEsm: {
    text: 'Rader som börjar med import eller export läses som programkod och får inte användas.',
    gor: 'Ta bort raden, eller börja meningen med ett annat ord.',
  },
  mdxFlowExpression: KLAMRAR,
  mdxTextExpression: KLAMRAR,
  html: { text: 'HTML får inte användas i texten.', gor: BARA_TEXT },
  imageReference: {
    text: 'En bild får inte hämta sin adress någon annanstans ifrån.',
    gor: 'Skriv bilden som ![beskrivning](./namn.jpg).',
  },
  footnoteReference: {
    text: 'Fotnoter kan inte användas.',
    gor: 'Skriv upplysningen i texten, och källan under "kallor".',
  },
  footnoteDefinition: {
    text: 'Fotnoter kan inte användas.',
    gor: 'Skriv upplysningen i texten, och källan under "kallor".',
  },
  code: { text: 'Kodblock kan inte användas.', gor: BARA_TEXT },
  delete: {
    text: 'Texten mellan tecknen ~ blir överstruken.',
    gor: 'Skriv "cirka" i stället för ~, eller ta bort tecknen.',
  },
};

/** What is wrong with the node itself, not with what is in it. */
export function brister(nod: MdastNode): Brist[] {
  if (nod.type === 'heading') return nod.depth > 1 ? [] : [RUBRIK_1];
  if (nod.type === 'link' || nod.type === 'definition') return bristerIAdress(nod.url);
  if (nod.type === 'image') return bristerIBild(nod.url);
  if (nod.type === 'mdxJsxFlowElement') return bristerIElement(nod, true);
  if (nod.type === 'mdxJsxTextElement') return bristerIElement(nod, false);
  return OFARLIGA.has(nod.type) ? [] : [FORBJUDNA[nod.type] ?? OKAND];
}

export const nodplats = (nod: MdastNode): Plats =>
  nod.position ? { rad: nod.position.start.line, kolumn: nod.position.start.column } : BORJAN;

/** The node and everything in it, in reading order. */
export function* noder(nod: MdastNode): Generator<MdastNode> {
  yield nod;
  if ('children' in nod) for (const barn of nod.children) yield* noder(barn);
}

/** Everything in a body that editors may not write: code, HTML, unsafe addresses, headings of level 1. */
export const vakta = (rot: MdastNode): Fynd[] =>
  [...noder(rot)].flatMap((nod) => brister(nod).map((brist) => ({ ...nodplats(nod), ...brist })));
