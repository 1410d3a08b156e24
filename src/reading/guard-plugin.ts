import { defineMdastPlugin } from 'satteri';
import { START, type Finding } from './faults.ts';
import { guard } from './guard.ts';

/** Says why a body is refused. Astro reads the place from the first `line:column:` of the message. */
export class RefusedBody extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(
      findings
        .map(({ line, column, text, action }) => `${String(line)}:${String(column)}: ${text} ${action}`)
        .join('\n'),
    );
    this.findings = findings;
  }
}

const LAYOUT: Finding = {
  ...START,
  typ: 'layout-key',
  text: 'Nyckeln "layout" hämtar en fil och får inte användas.',
  action: 'Ta bort raden.',
};

/** The keys of front matter that Astro itself acts on: it imports the file that `layout` names. */
const hasLayout = (data: Record<string, unknown>): boolean => {
  const astro = data['astro'];
  const frontmatter: unknown =
    typeof astro === 'object' && astro !== null ? Reflect.get(astro, 'frontmatter') : undefined;
  return typeof frontmatter === 'object' && frontmatter !== null && 'layout' in frontmatter;
};

/**
 * The guard inside the build: content comes from pull requests, and MDX is code. It stops the build
 * before anything in the body has run, also for somebody who skipped `npm run granska`.
 */
export const guardPlugin = defineMdastPlugin({
  name: 'insatskatalogen-vakt',
  options: { position: true },
  before(root, { data }) {
    const findings = [...(hasLayout(data) ? [LAYOUT] : []), ...guard(root)];
    if (findings.length > 0) throw new RefusedBody(findings);
  },
});
