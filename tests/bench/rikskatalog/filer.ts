import { stringify } from 'yaml';

/** A name as an id: a–z, digits and single hyphens. */
export const somId = (namn: string): string =>
  namn
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Front matter and body; a key that is undefined is left out. */
export const mdx = (uppgifter: object, body: string): string =>
  `---\n${stringify(uppgifter, { lineWidth: 0 })}---\n\n${body.trim()}\n`;
