// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { checkIntegration } from './src/check/integration.ts';
import { markdown } from './src/reading/body.ts';
import { guardPlugin } from './src/reading/guard-plugin.ts';
import { contentFolders } from './src/reading/settings.ts';
import { editorPlugin } from './src/redaktion/editor/build-plugin.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://insatskatalogen.github.io',
  base: process.env.BASE_PATH ?? '/',
  // What Astro remembers of one catalogue is no use to another.
  cacheDir: `node_modules/.astro/${contentFolders().at(0)?.replaceAll('/', '-')}`,
  integrations: [checkIntegration(), mdx()],
  markdown: {
    // Content comes from pull requests: the guard stops a body that is more than text before it can run.
    processor: satteri({ mdastPlugins: [guardPlugin], features: markdown }),
    // Code blocks would carry inline styles, which the page's policy refuses.
    syntaxHighlight: false,
  },
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // Wrong front matter is red in VS Code (astro.content-intellisense in .vscode/settings.json).
  experimental: { contentIntellisense: true },
  vite: {
    plugins: [tailwindcss(), editorPlugin],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                // What the pages one searches from share, in two pieces: many small ones weigh more. The first is all
                // that the start page needs.
                groups: [
                  {
                    name: 'sokning',
                    priority: 2,
                    test: /src\/(?:search\/ask\/query|browser\/(?:templates|leave|clipboard|forslag\/field)|model\/urls|i18n\/(?:phrases|dates))\.ts$/,
                  },
                  {
                    name: 'sida',
                    priority: 2,
                    test: /src\/browser\/(?:frame|address)\.ts$/,
                  },
                  {
                    name: 'minlista',
                    priority: 2,
                    test: /src\/(?:browser\/(?:minlista|minlista-buttons|storage|comparison)|i18n\/list-button)\.ts$/,
                  },
                  {
                    name: 'katalog',
                    priority: 1,
                    test: /src\/(?:search\/(?:ask\/(?:fetcher|registry|outcome)|fields)|browser\/person-fields|model\/match)\.ts$|node_modules\/zod\//,
                  },
                ],
              },
            },
          },
        },
      },
    },
    build: {
      // Scripts and styles are files, never part of a page: the policy in the layout lets nothing else run.
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks every MDX file with a directive of its own; two hundred warnings would hide a real one.
        onLog: (niva, logg, skriv) => {
          if (logg.code !== 'MODULE_LEVEL_DIRECTIVE') skriv(niva, logg);
        },
      },
    },
  },
});
