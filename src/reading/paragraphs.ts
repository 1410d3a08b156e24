import type { MdastNode } from 'satteri';
import { START, type Place } from './faults.ts';

/** From and to, as indices in a text. */
export type Span = { from: number; to: number };

/** A paragraph, list item, cell or heading of a body: its words, and where in the file each of them stands. */
export type Paragraph = {
  kind: 'paragraph' | 'item' | 'heading';
  text: string;
  links: readonly Span[];
  placeAt: (index: number) => Place;
};

type Piece = Place & { from: number; text: string };

/** The lines of a text node follow each other in the file; their indentation is gone, so a column is the first of its line. */
function placeIn({ line, column, text }: Piece, index: number): Place {
  const before = text.slice(0, index);
  const lineBreak = before.lastIndexOf('\n');
  if (lineBreak === -1) return { line, column: column + index };
  return { line: line + before.split('\n').length - 1, column: index - lineBreak };
}

class Collector {
  readonly pieces: Piece[] = [];
  readonly links: Span[] = [];
  text = '';

  read(node: MdastNode): void {
    const from = this.text.length;
    if (node.type === 'text' || node.type === 'inlineCode') {
      const start = node.position?.start;
      this.pieces.push({ line: start?.line ?? 1, column: start?.column ?? 1, from, text: node.value });
      this.text += node.value;
    } else if (node.type === 'break') this.text += '\n';
    else if ('children' in node) for (const child of node.children) this.read(child);
    if (node.type === 'link' || node.type === 'linkReference') this.links.push({ from, to: this.text.length });
  }

  placeAt(index: number): Place {
    const piece = this.pieces.findLast(({ from }) => from <= index);
    return piece ? placeIn(piece, index - piece.from) : START;
  }
}

function toParagraph(node: MdastNode, kind: Paragraph['kind']): Paragraph {
  const collector = new Collector();
  collector.read(node);
  // A line break in the file is a blank to the reader.
  return {
    kind,
    text: collector.text.replaceAll('\n', ' '),
    links: collector.links,
    placeAt: (index) => collector.placeAt(index),
  };
}

/** The texts of a body in reading order. */
export function paragraphsIn(node: MdastNode, inItem = false): Paragraph[] {
  if (node.type === 'heading') return [toParagraph(node, 'heading')];
  if (node.type === 'paragraph') return [toParagraph(node, inItem ? 'item' : 'paragraph')];
  if (node.type === 'tableCell') return [toParagraph(node, 'item')];
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => paragraphsIn(child, inItem || node.type === 'listItem'));
}
