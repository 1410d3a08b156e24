import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** The build reads its own tools and nothing that an earlier build has left. */
const LEFTOVERS = /^\.(?:cache|astro|vite.*)$/;
const COPIED = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json'];

/** What the site is without search and checks: file or folder → what stands there instead, if anything. */
const WITHOUT: Record<string, string | undefined> = {
  'src/pages/sok': undefined,
  'src/pages/pagefind': undefined,
  'src/check/integration.ts': "export const checkIntegration = () => ({ name: 'ingen-granskning', hooks: {} });\n",
  'src/reading/guard-plugin.ts': "export const guardPlugin = { name: 'ingen-vakt' };\n",
};

function write(root: string, files: ReadonlyMap<string, string>): void {
  for (const [file, text] of files) {
    const path = join(root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** A project of its own with this site's code and other content; it lies where temporary things do. */
export function makeProject(content: ReadonlyMap<string, string>): { root: string; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'insatskatalogen-bench-'));
  for (const name of COPIED) cpSync(name, join(root, name), { recursive: true });
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((entry) => !LEFTOVERS.test(entry)))
    symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
  write(join(root, 'content'), content);
  return { root, remove: () => rmSync(root, { recursive: true }) };
}

/** Takes search and checks away from a project's code. */
export function strip(root: string): void {
  for (const [name, instead] of Object.entries(WITHOUT)) {
    rmSync(join(root, name), { recursive: true });
    if (instead !== undefined) writeFileSync(join(root, name), instead);
  }
}
