// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { granskning } from './src/check/integration.ts';
import { slimPolicy } from './scripts/lib/csp.ts';
import { vaktPlugin } from './src/check/vaktplugin.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://insatskatalogen.github.io',
  base: process.env.BASE_PATH ?? '/',
  integrations: [granskning(), mdx(), slimPolicy()],
  markdown: {
    // Content comes from pull requests: the guard stops a body that is more than text before it can run.
    processor: satteri({ mdastPlugins: [vaktPlugin] }),
    // Code blocks would carry inline styles, which the policy below refuses.
    syntaxHighlight: false,
  },
  devToolbar: { enabled: false },
  vite: {
    plugins: [tailwindcss()],
    build: {
      rolldownOptions: {
        // Astro marks every MDX file with a directive of its own; two hundred warnings would hide a real one.
        onLog: (niva, logg, skriv) => {
          if (logg.code !== 'MODULE_LEVEL_DIRECTIVE') skriv(niva, logg);
        },
      },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "object-src 'none'",
      ],
      // Pagefind runs its index as WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
});
