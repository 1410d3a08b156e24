import { closeSync, openSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Flaw } from './faults.ts';

/** How each kind of image begins. A file of another kind under its name could carry script to the site. */
const SIGNATURES: Record<string, RegExp> = {
  '.png': /^\x89PNG\r\n\x1a\n/,
  '.jpg': /^\xff\xd8\xff/,
  '.webp': /^RIFF[^]{4}WEBP/,
  '.avif': /^[^]{4}ftypavi[fs]/,
};

/** Bytes of an image. What the build makes of it is smaller still. */
const MAX_BYTES = 2_000_000;

function firstBytes(location: string): string {
  const file = openSync(location, 'r');
  try {
    const start = Buffer.alloc(16);
    return start.toString('latin1', 0, readSync(file, start));
  } finally {
    closeSync(file);
  }
}

/** What is wrong with an image as a file, whatever its name says. */
export function flawInImageFile(location: string): Flaw | undefined {
  if (statSync(location).size > MAX_BYTES)
    return {
      typ: 'large-image',
      text: 'Bilden är större än 2 MB.',
      action: 'Förminska den i ett bildprogram och spara den som jpg eller webp.',
    };
  const extension = path.extname(location);
  if (SIGNATURES[extension]?.test(firstBytes(location))) return undefined;
  return {
    typ: 'not-an-image',
    text: `Filen slutar på ${extension} men är ingen sådan bild.`,
    action: 'Öppna bilden i ett bildprogram och spara den som png, jpg, webp eller avif.',
  };
}
