import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { KATALOG } from '../../scripts/lib/sites.mjs';
import { checkContent } from '../../src/check/check.ts';
import { readKatalog } from '../../src/model/read.ts';
import { edits } from '../changes/edits.ts';

it.each(edits)('content stays sound when $title', ({ apply }) => {
  const root = mkdtempSync(path.join(tmpdir(), 'insatskatalogen-andrat-'));
  try {
    cpSync(KATALOG, path.join(root, 'content'), { recursive: true });
    apply(root);
    expect(checkContent(root).faults).toEqual([]);
    expect(readKatalog(root).insatser.length).toBeGreaterThan(0);
  } finally {
    rmSync(root, { recursive: true });
  }
});
