import type { Features } from 'satteri';

/**
 * How a body is read, by the check and by the build: one value, so that the two cannot differ.
 * Astro blanks the front matter before the body is read, so anything like it further down is text.
 */
export const markdown = { gfm: true, smartPunctuation: true, frontmatter: false } as const satisfies Features;
