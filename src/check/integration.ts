import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { granska } from './check.ts';
import { somText } from './report.ts';

/**
 * The check inside Astro. It stops with every fault of every file at once, where Astro alone would
 * stop at the first one and let impossible dates and lost files through. It stops `npm run dev` as
 * well: whoever looks at somebody else's proposal runs it, and content is code. Advice is for
 * `npm run granska`.
 */
export const granskning = (): AstroIntegration => ({
  name: 'granskning',
  hooks: {
    'astro:config:setup': ({ config, command }) => {
      if (command !== 'build' && command !== 'dev') return;
      const { filer, fel } = granska(fileURLToPath(config.root), { baraFel: true });
      if (fel.length === 0) return;
      throw new Error(`${String(fel.length)} fel i ${String(filer)} filer:\n${fel.map(somText).join('\n')}`);
    },
  },
});
