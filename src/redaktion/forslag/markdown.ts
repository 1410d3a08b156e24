/** Control characters, and marks that turn the direction of the text around them. */
const OSYNLIGT = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** A break that nobody sees but that stops what stands on both sides from being read as one thing. */
const BRYT = '\u200B';

const TECKEN: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** At most `max` characters on one line, with an ellipsis where something was cut. */
export const kortad = (text: string, max: number): string => {
  const tecken = Array.from(text.replace(OSYNLIGT, ' ').replace(/\s+/g, ' ').trim());
  return tecken.length > max ? `${tecken.slice(0, max - 1).join('')}…` : tecken.join('');
};

/**
 * Somebody else's text as Markdown that shows exactly that text on GitHub: no markup, no HTML, no
 * images, no links, and nobody is called upon by an @ or a #. GitHub looks for those after Markdown
 * is read, so a backslash is no help against them.
 */
export const skyddad = (text: string, max = 200): string =>
  kortad(text, max)
    .replace(/[&<>"]/g, (tecken) => TECKEN[tecken] ?? tecken)
    .replace(/[\\`*_{}[\]()#+.!|~^$-]/g, '\\$&')
    .replace(/@/g, `@${BRYT}`)
    .replace(/\\#/g, `\\#${BRYT}`)
    .replace(/:\/\//g, `:${BRYT}//`)
    .replace(/\b(www|GH)\\/gi, `$1${BRYT}\\`);

/**
 * The address of a file of ours at one commit; every part is encoded, so that nothing ends the link early.
 * A part that is only dots would lead up and out: it is left out.
 */
export const filadress = (repo: string, sha: string, fil: string): string =>
  `https://github.com/${repo}/blob/${sha}/${fil
    .split('/')
    .filter((del) => !/^\.*$/.test(del))
    .map(kodad)
    .join('/')}`;

/** `encodeURIComponent` leaves parentheses and a few more, and refuses half a character. */
const kodad = (del: string): string =>
  encodeURIComponent(del.toWellFormed()).replace(/[!'()*~]/g, (t) => `%${t.charCodeAt(0).toString(16).toUpperCase()}`);
