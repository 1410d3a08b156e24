import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

export const REPO = fileURLToPath(new URL('../../', import.meta.url));
export const FIENTLIGA = path.join(REPO, 'tests/fixtures/fientliga');
/** What the hostile files are after: a value that only the environment of a build has. */
export const HEMLIGHET = 'hemlig-4711';

const gjorda: string[] = [];
afterAll(() => {
  for (const rot of gjorda) rmSync(rot, { recursive: true });
});

function skriv(rot: string, filer: Record<string, string>): void {
  for (const [fil, text] of Object.entries(filer)) {
    mkdirSync(path.dirname(path.join(rot, fil)), { recursive: true });
    writeFileSync(path.join(rot, fil), text);
  }
}

/** An empty project with the packages a site is built with, and a script that leaves a mark when it runs. */
function ettProjekt(): string {
  const rot = mkdtempSync(path.join(tmpdir(), 'fientliga-'));
  gjorda.push(rot);
  mkdirSync(path.join(rot, 'node_modules'));
  for (const paket of ['astro', '@astrojs', '@tailwindcss'])
    symlinkSync(path.join(REPO, 'node_modules', paket), path.join(rot, 'node_modules', paket));
  skriv(rot, {
    'package.json': '{ "type": "module" }',
    // Astro reads what a title names as MDX, where a line of import is code.
    'skript/hamtad.mjs': "import './ond.mjs';",
    'skript/ond.mjs':
      "import { writeFileSync } from 'node:fs';\nglobalThis.INTRANG = true;\nwriteFileSync('spar.txt', '');\nexport default () => '';",
  });
  return rot;
}

export const lamnadeSpar = (rot: string): boolean => existsSync(path.join(rot, 'spar.txt'));

/** All hostile files, where this project's own configuration and source would build them. */
export function medVakt(): string {
  const rot = ettProjekt();
  cpSync(path.join(FIENTLIGA, 'content'), path.join(rot, 'content'), { recursive: true });
  for (const egen of ['src', 'public']) symlinkSync(path.join(REPO, egen), path.join(rot, egen));
  cpSync(path.join(REPO, 'astro.config.mjs'), path.join(rot, 'astro.config.mjs'));
  return rot;
}

/** A site as Astro's own guide would have it, with some of the hostile files as its pages. */
export function utanVakt(filer: readonly string[]): string {
  const rot = ettProjekt();
  for (const fil of filer) cpSync(path.join(FIENTLIGA, 'content', fil), path.join(rot, 'content', fil));
  skriv(rot, {
    'astro.config.mjs': `import mdx from '@astrojs/mdx';
export default { integrations: [mdx()], cacheDir: './.cache', vite: { cacheDir: './.vite' } };`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { sidor: defineCollection({ loader: glob({ base: 'content/sidor', pattern: '*.mdx' }) }) };`,
    'src/pages/[id].astro': `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () => (await getCollection('sidor')).map((sida) => ({ params: { id: sida.id }, props: { sida } }));
const { Content } = await render(Astro.props.sida);
---
<Content />`,
  });
  return rot;
}

/** The folder for `fientliga-ovaktad.mjs` to draw in. */
export function attRitaI(): string {
  const rot = ettProjekt();
  cpSync(path.join(FIENTLIGA, 'content'), path.join(rot, 'content'), { recursive: true });
  return rot;
}

export type Korning = { status: number | null; ut: string };

/** Runs Node in a process of its own, with a secret in its environment and nothing else of ours. */
export const kor = (rot: string, ...argument: string[]): Promise<Korning> =>
  new Promise((klar) => {
    const env = { PATH: process.env['PATH'] ?? '', HEMLIGHET, BYGGDATUM: '2026-03-01', ASTRO_TELEMETRY_DISABLED: '1' };
    const barn = spawn(process.execPath, argument, { cwd: rot, env });
    let ut = '';
    for (const strom of [barn.stdout, barn.stderr]) strom.on('data', (bit: Buffer) => (ut += bit.toString()));
    barn.on('close', (status) => {
      klar({ status, ut });
    });
  });

export const bygg = (rot: string): Promise<Korning> =>
  kor(rot, path.join(REPO, 'node_modules/astro/bin/astro.mjs'), 'build');
