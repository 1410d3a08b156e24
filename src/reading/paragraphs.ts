import type { MdastNode } from 'satteri';
import { BORJAN, type Plats } from './faults.ts';

/** From and to, as indices in a text. */
export type Omfang = { fran: number; till: number };

/** A paragraph, list item, cell or heading of a body: its words, and where in the file each of them stands. */
export type Stycke = {
  slag: 'stycke' | 'punkt' | 'rubrik';
  text: string;
  lankar: readonly Omfang[];
  vid: (index: number) => Plats;
};

type Del = Plats & { fran: number; text: string };

/** The lines of a text node follow each other in the file; their indentation is gone, so a column is the first of its line. */
function platsI({ rad, kolumn, text }: Del, index: number): Plats {
  const fore = text.slice(0, index);
  const brytning = fore.lastIndexOf('\n');
  if (brytning === -1) return { rad, kolumn: kolumn + index };
  return { rad: rad + fore.split('\n').length - 1, kolumn: index - brytning };
}

class Samlare {
  readonly delar: Del[] = [];
  readonly lankar: Omfang[] = [];
  text = '';

  las(nod: MdastNode): void {
    const fran = this.text.length;
    if (nod.type === 'text' || nod.type === 'inlineCode') {
      const start = nod.position?.start;
      this.delar.push({ rad: start?.line ?? 1, kolumn: start?.column ?? 1, fran, text: nod.value });
      this.text += nod.value;
    } else if (nod.type === 'break') this.text += '\n';
    else if ('children' in nod) for (const barn of nod.children) this.las(barn);
    if (nod.type === 'link' || nod.type === 'linkReference') this.lankar.push({ fran, till: this.text.length });
  }

  vid(index: number): Plats {
    const del = this.delar.findLast(({ fran }) => fran <= index);
    return del ? platsI(del, index - del.fran) : BORJAN;
  }
}

function somStycke(nod: MdastNode, slag: Stycke['slag']): Stycke {
  const samlare = new Samlare();
  samlare.las(nod);
  // A line break in the file is a blank to the reader.
  return { slag, text: samlare.text.replaceAll('\n', ' '), lankar: samlare.lankar, vid: (index) => samlare.vid(index) };
}

/** The texts of a body in reading order. */
export function stycken(nod: MdastNode, iPunkt = false): Stycke[] {
  if (nod.type === 'heading') return [somStycke(nod, 'rubrik')];
  if (nod.type === 'paragraph') return [somStycke(nod, iPunkt ? 'punkt' : 'stycke')];
  if (nod.type === 'tableCell') return [somStycke(nod, 'punkt')];
  if (!('children' in nod)) return [];
  return nod.children.flatMap((barn) => stycken(barn, iPunkt || nod.type === 'listItem'));
}
