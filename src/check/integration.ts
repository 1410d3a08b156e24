import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from './check.ts';
import { toText } from './report.ts';

/**
 * The check inside Astro. It stops with every fault of every file at once, where Astro alone would
 * stop at the first one and let impossible dates and lost files through. It stops `npm run dev` as
 * well: whoever looks at somebody else's proposal runs it, and content is code. Advice is for
 * `npm run granska`.
 */
export const checkIntegration = (): AstroIntegration => ({
  name: 'granskning',
  hooks: {
    'astro:config:setup': ({ config, command }) => {
      if (command !== 'build' && command !== 'dev') return;
      const { files, faults } = checkContent(fileURLToPath(config.root), { onlyFaults: true });
      if (faults.length === 0) return;
      throw new Error(`${String(faults.length)} fel i ${String(files)} filer:\n${faults.map(toText).join('\n')}`);
    },
  },
});
