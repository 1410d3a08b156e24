/** Control characters, and marks that turn the direction of the text around them. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** A break that nobody sees but that stops what stands on both sides from being read as one thing. */
const BREAK = '\u200B';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** At most `max` characters on one line, with an ellipsis where something was cut. */
export const shorten = (text: string, max: number): string => {
  const characters = Array.from(text.replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim());
  return characters.length > max ? `${characters.slice(0, max - 1).join('')}…` : characters.join('');
};

/**
 * Somebody else's text as Markdown that shows exactly that text on GitHub: no markup, no HTML, no
 * images, no links, and nobody is called upon by an @ or a #. GitHub looks for those after Markdown
 * is read, so a backslash is no help against them.
 */
export const escapeMarkdown = (text: string, max = 200): string =>
  shorten(text, max)
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
    .replace(/[\\`*_{}[\]()#+.!|~^$-]/g, '\\$&')
    .replace(/@/g, `@${BREAK}`)
    .replace(/\\#/g, `\\#${BREAK}`)
    .replace(/:\/\//g, `:${BREAK}//`)
    .replace(/\b(www|GH)\\/gi, `$1${BREAK}\\`);

/** `encodeURIComponent` leaves parentheses and a few more, and refuses half a character. */
const encode = (part: string): string =>
  encodeURIComponent(part.toWellFormed()).replace(
    /[!'()*~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/**
 * The address of a file of ours at one commit; every part is encoded, so that nothing ends the link early.
 * A part that is only dots would lead up and out: it is left out.
 */
export const fileAddress = (repo: string, sha: string, file: string): string =>
  `https://github.com/${repo}/blob/${sha}/${file
    .split('/')
    .filter((part) => !/^\.*$/.test(part))
    .map(encode)
    .join('/')}`;
