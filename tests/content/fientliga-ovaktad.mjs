// What the hostile files do to a site without the guard: every file goes through the integration that the site
// uses, its module is run and its page drawn. Started by fientliga.test.ts in a process that may write in one folder only.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import renderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { markdown } from '../../src/reading/body.ts';

const [content = '', ut = ''] = process.argv.slice(2);

/** The two Vite plugins and the reader of front matter that `mdx()` gives to Astro, as Astro takes them. */
async function integrationen() {
  const root = pathToFileURL(`${path.dirname(content)}/`);
  const processor = satteri({ features: markdown });
  const config = { root, srcDir: new URL('src/', root), base: '/', markdown: { processor, syntaxHighlight: false } };
  const given = { plugins: [], read: undefined };
  const { hooks } = mdx();
  await hooks['astro:config:setup']({
    config,
    addPageExtension() {},
    addRenderer() {},
    addContentEntryType: (type) => (given.read = type.getEntryInfo),
    updateConfig: ({ vite }) => given.plugins.push(...vite.plugins),
  });
  await hooks['astro:config:done']({ config, logger: console });
  const [compile, finish] = given.plugins;
  compile.configResolved({ build: {}, plugins: [] });
  const transform = async (code, id) => {
    const compiled = await compile.transform.handler.call({}, code, id);
    return finish.transform.handler.call({ environment: { name: 'ssr' } }, compiled.code, id).code;
  };
  return { transform, read: given.read };
}

const IMPORT = /^import (?:[^'"]* from )?['"]([^'"]+)['"]/gm;
/** A module that needs what only Vite knows has shown its harm by what it imports. */
const ONLY_VITE = /^astro:/;

const { transform, read } = await integrationen();
const container = await AstroContainer.create();
container.addServerRenderer({ name: 'astro:jsx', renderer });

async function prova(fil) {
  const id = path.join(content, fil);
  const code = readFileSync(id, 'utf8');
  const { data } = await read({ contents: code, fileUrl: pathToFileURL(id) });
  const modul = await transform(code, id);
  const hamtar = [...modul.matchAll(IMPORT)].map(([, from]) => from).filter((from) => !from.startsWith('astro/'));
  const svar = { data, hamtar, html: '', kors: false, layout: false };
  if (hamtar.some((from) => ONLY_VITE.test(from))) return svar;
  const plats = path.join(ut, fil.replace(/mdx$/, 'mjs'));
  mkdirSync(path.dirname(plats), { recursive: true });
  writeFileSync(plats, modul);
  globalThis.INTRANG = false;
  const { default: Content, frontmatter } = await import(pathToFileURL(plats).href);
  svar.layout = Boolean(frontmatter.layout);
  svar.html = await container.renderToString(Content, { props: { components: { Notis: 'aside' } } });
  svar.kors = globalThis.INTRANG;
  return svar;
}

const svaren = {};
const filer = process.argv.slice(4);
for (const fil of filer.length > 0
  ? filer
  : readdirSync(content, { recursive: true }).filter((namn) => /^sidor.*mdx$/.test(namn))) {
  // One that ends the process is asked for by name.
  if (filer.length === 0 && fil.includes('spranger')) continue;
  svaren[fil] = await prova(fil);
}
console.log(JSON.stringify(svaren));
