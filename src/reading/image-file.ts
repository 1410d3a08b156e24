import { closeSync, openSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Brist } from './faults.ts';

/** How each kind of image begins. A file of another kind under its name could carry script to the site. */
const BORJAR: Record<string, RegExp> = {
  '.png': /^\x89PNG\r\n\x1a\n/,
  '.jpg': /^\xff\xd8\xff/,
  '.webp': /^RIFF[^]{4}WEBP/,
  '.avif': /^[^]{4}ftypavi[fs]/,
};

/** Bytes of an image. What the build makes of it is smaller still. */
const STORST = 2_000_000;

function forstaBytes(plats: string): string {
  const fil = openSync(plats, 'r');
  try {
    const borjan = Buffer.alloc(16);
    return borjan.toString('latin1', 0, readSync(fil, borjan));
  } finally {
    closeSync(fil);
  }
}

/** What is wrong with an image as a file, whatever its name says. */
export function bristIBildfil(plats: string): Brist | undefined {
  if (statSync(plats).size > STORST)
    return {
      text: 'Bilden är större än 2 MB.',
      gor: 'Förminska den i ett bildprogram och spara den som jpg eller webp.',
    };
  const andelse = path.extname(plats);
  if (BORJAR[andelse]?.test(forstaBytes(plats))) return undefined;
  return {
    text: `Filen slutar på ${andelse} men är ingen sådan bild.`,
    gor: 'Öppna bilden i ett bildprogram och spara den som png, jpg, webp eller avif.',
  };
}
