import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { granska, type Fel } from './granska.ts';

const enRad = ({ fil, rad, kolumn, text, gor }: Fel): string =>
  `${fil}:${String(rad)}:${String(kolumn)}  ${text}\n    ${gor}`;

/**
 * The check inside Astro. A build stops with every fault of every file at once, where Astro alone
 * would stop at the first one and let impossible dates and lost files through. While somebody
 * writes (`npm run dev`) the faults are told and Astro goes on as far as it can.
 */
export const granskning = (): AstroIntegration => ({
  name: 'granskning',
  hooks: {
    'astro:config:setup': ({ config, command, logger }) => {
      if (command !== 'build' && command !== 'dev') return;
      const { filer, fel } = granska(fileURLToPath(config.root));
      if (fel.length === 0) return;
      const lista = fel.map(enRad).join('\n');
      if (command === 'build') throw new Error(`${String(fel.length)} fel i ${String(filer)} filer:\n${lista}`);
      logger.warn(`${String(fel.length)} fel i ${String(filer)} filer:\n${lista}`);
    },
  },
});
