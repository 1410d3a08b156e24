import { defineMdastPlugin } from 'satteri';
import { vakta } from './vakt.ts';

/**
 * The guard inside the build: content comes from pull requests, and MDX is code. It stops the build
 * before anything in the body has run, also for somebody who skipped `npm run granska`.
 */
export const vaktPlugin = defineMdastPlugin({
  name: 'insatskatalogen-vakt',
  options: { position: true },
  before(rot) {
    const fynd = vakta(rot);
    // Astro reads the place from the first `line:column:` of the message.
    if (fynd.length > 0)
      throw new Error(
        fynd.map(({ rad, kolumn, text, gor }) => `${String(rad)}:${String(kolumn)}: ${text} ${gor}`).join('\n'),
      );
  },
});
