import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const HTML = `<!doctype html>
<html lang="sv">
<meta charset="utf-8">
<title>Sök</title>
<main data-sokstatus="vilande">
<label>Sök <input type="search" name="q" autocomplete="off"></label>
<ol></ol>
</main>
<script type="module" src="/sida.js"></script>
</html>
`;

/** Writes a peer's page with its script; its index lies beside it. */
export async function writePage(peer: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), HTML);
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: resolve(folder),
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: resolve(import.meta.dirname, `${peer}-sida.ts`),
        output: { entryFileNames: 'sida.js' },
      },
    },
  });
}
