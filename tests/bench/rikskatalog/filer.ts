import { stringify } from 'yaml';

/** Front matter and body; a key that is undefined is left out. */
export const mdx = (uppgifter: object, body: string): string =>
  `---\n${stringify(uppgifter, { lineWidth: 0 })}---\n\n${body.trim()}\n`;
