import { defineMdastPlugin } from 'satteri';
import { vakta } from './guard.ts';

/** The keys of front matter that Astro itself acts on: it imports the file that `layout` names. */
const layoutI = (data: Record<string, unknown>): boolean => {
  const astro = data['astro'];
  const frontmatter: unknown =
    typeof astro === 'object' && astro !== null ? Reflect.get(astro, 'frontmatter') : undefined;
  return typeof frontmatter === 'object' && frontmatter !== null && 'layout' in frontmatter;
};

/**
 * The guard inside the build: content comes from pull requests, and MDX is code. It stops the build
 * before anything in the body has run, also for somebody who skipped `npm run granska`.
 */
export const vaktPlugin = defineMdastPlugin({
  name: 'insatskatalogen-vakt',
  options: { position: true },
  before(rot, { data }) {
    const fynd = vakta(rot).map(({ rad, kolumn, text, gor }) => `${String(rad)}:${String(kolumn)}: ${text} ${gor}`);
    if (layoutI(data)) fynd.unshift('1:1: Nyckeln "layout" hämtar en fil och får inte användas. Ta bort raden.');
    // Astro reads the place from the first `line:column:` of the message.
    if (fynd.length > 0) throw new Error(fynd.join('\n'));
  },
});
