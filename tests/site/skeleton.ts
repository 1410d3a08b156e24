import { createHash } from 'node:crypto';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** Attributes whose value is words or an address: all that matters is whether there is one. */
const WORDS = new Set(['href', 'src', 'content', 'title', 'alt', 'aria-label', 'placeholder', 'value', 'datetime']);

const describe = ({ name, value }: { name: string; value: string }): string =>
  `${name}=${WORDS.has(name) || name.startsWith('data-') ? String(value !== '') : value}`;

/** Rows that are alike are one: a list of nine links is to axe what a list of ten is. */
const withoutRepeats = (parts: string[]): string[] => parts.filter((part, nr) => part !== parts[nr - 1]);

const outline = (node: Node): string => {
  if ('value' in node) return node.value.trim() === '' ? '' : 't';
  const children = [...('childNodes' in node ? node.childNodes : []), ...('content' in node ? [node.content] : [])];
  const inner = withoutRepeats(children.map(outline).filter((part) => part !== '')).join('');
  if (!('tagName' in node)) return inner;
  return `<${[node.tagName, ...node.attrs.map(describe).sort()].join(' ')}>${inner}</>`;
};

/**
 * What of a page decides whether it is accessible to a machine's eye: its elements, classes, roles and where there is
 * text, not what the text says. Two pages with one skeleton get one answer from axe.
 */
export const skeleton = (html: string): string =>
  createHash('sha256')
    .update(outline(parse(html)))
    .digest('hex');
