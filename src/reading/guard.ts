import type { MdastNode } from 'satteri';
import { bristerIAdress, bristerIBild, bristerILanktext } from './links.ts';
import { BARA_TEXT, bristerIElement } from './elements.ts';
import { BORJAN, type Brist, type Fynd, type Plats } from './faults.ts';
import { bristerITecken } from './characters.ts';

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

const KRYSSRUTA: Brist = {
  text: 'En punkt som börjar med [ ] blir en kryssruta som ingen kan kryssa i.',
  gor: 'Ta bort hakparenteserna.',
};
const FOR_DJUP: Brist = {
  text: 'Listor, citat eller betoningar ligger i varandra på för många nivåer.',
  gor: 'Använd högst två eller tre nivåer.',
};

/** Deeper than any text one can read. The compiler calls itself once a level, and its stack ends. */
const DJUPAST = 32;

/** The text of the node and all in it, as one. */
const samlad = (nod: MdastNode): string =>
  [...noder(nod)].map((barn) => ('value' in barn && typeof barn.value === 'string' ? barn.value : '')).join('');

/** What the build makes of the node's own text, with entities and escapes resolved. */
function* texter(nod: MdastNode): Generator<string> {
  if (nod.type === 'text' || nod.type === 'inlineCode') yield nod.value;
  if (nod.type === 'link' || nod.type === 'image' || nod.type === 'definition') {
    yield nod.url;
    yield nod.title ?? '';
  }
  if (nod.type === 'image') yield nod.alt ?? '';
  // Astro also lists the headings of a page, each as one text, and makes an id of it that leaves signs out.
  if (nod.type === 'heading') {
    yield samlad(nod);
    yield samlad(nod).replace(/[^\p{L}\p{N}_-]/gu, '');
  }
  if (nod.type === 'mdxJsxFlowElement' || nod.type === 'mdxJsxTextElement')
    for (const { value } of nod.attributes) if (typeof value === 'string') yield value;
}

function bristerISlag(nod: MdastNode): Brist[] {
  if (nod.type === 'heading') return nod.depth > 1 ? [] : [RUBRIK_1];
  if (nod.type === 'link') {
    const iAdress = bristerIAdress(nod.url);
    return iAdress.length > 0 ? iAdress : bristerILanktext(samlad(nod), nod.url);
  }
  if (nod.type === 'linkReference') return bristerILanktext(samlad(nod), '');
  if (nod.type === 'definition') return bristerIAdress(nod.url);
  if (nod.type === 'image') return bristerIBild(nod.url);
  if (nod.type === 'mdxJsxFlowElement') return bristerIElement(nod, true);
  if (nod.type === 'mdxJsxTextElement') return bristerIElement(nod, false);
  if (nod.type === 'listItem' && typeof nod.checked === 'boolean') return [KRYSSRUTA];
  return OFARLIGA.has(nod.type) ? [] : [FORBJUDNA[nod.type] ?? OKAND];
}

/** What is wrong with the node itself, not with what is in it. */
export function brister(nod: MdastNode): Brist[] {
  const iSlag = bristerISlag(nod);
  return iSlag.length > 0 ? iSlag : [...texter(nod)].flatMap(bristerITecken).slice(0, 1);
}

export const nodplats = (nod: MdastNode): Plats =>
  nod.position ? { rad: nod.position.start.line, kolumn: nod.position.start.column } : BORJAN;

/** The node and everything in it, in reading order, each with its depth. */
function* djupa(rot: MdastNode): Generator<[MdastNode, number]> {
  // A row of our own rather than calls within calls: a hostile text is as deep as it is long.
  const kvar: [MdastNode, number][] = [[rot, 0]];
  for (let nasta = kvar.pop(); nasta; nasta = kvar.pop()) {
    yield nasta;
    const [nod, djup] = nasta;
    if ('children' in nod) for (const barn of nod.children.toReversed()) kvar.push([barn, djup + 1]);
  }
}

/** The node and everything in it, in reading order. */
export function* noder(rot: MdastNode): Generator<MdastNode> {
  for (const [nod] of djupa(rot)) yield nod;
}

/** Everything in a body that editors may not write: code, HTML, unsafe addresses, headings of level 1. */
export function vakta(rot: MdastNode): Fynd[] {
  const fynd: Fynd[] = [];
  for (const [nod, djup] of djupa(rot)) {
    if (djup > DJUPAST) return [...fynd, { ...nodplats(nod), ...FOR_DJUP }];
    fynd.push(...brister(nod).map((brist) => ({ ...nodplats(nod), ...brist })));
  }
  return fynd;
}
