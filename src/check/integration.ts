import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { granska } from './granska.ts';
import { somText } from './utskrift.ts';

/**
 * The check inside Astro. A build stops with every fault of every file at once, where Astro alone
 * would stop at the first one and let impossible dates and lost files through. Advice is for
 * `npm run granska` and stops nothing. While somebody writes (`npm run dev`) the faults are told
 * and Astro goes on as far as it can.
 */
export const granskning = (): AstroIntegration => ({
  name: 'granskning',
  hooks: {
    'astro:config:setup': ({ config, command, logger }) => {
      if (command !== 'build' && command !== 'dev') return;
      const { filer, fel } = granska(fileURLToPath(config.root), { baraFel: true });
      if (fel.length === 0) return;
      const lista = `${String(fel.length)} fel i ${String(filer)} filer:\n${fel.map(somText).join('\n')}`;
      if (command === 'build') throw new Error(lista);
      logger.warn(lista);
    },
  },
});
