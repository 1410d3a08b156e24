import type { EditorComponentDefinition } from '@sveltia/cms';
import type { Block } from '../blocks.ts';

const ATTRIBUTE = /([\w-]+)="([^"]*)"/g;
const toAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const readAttribute = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

const pattern = ({ name, body }: Block): RegExp => {
  const opening = String.raw`^<${name}(?<attributes>(?:\s+[\w-]+="[^"]*")*)\s*`;
  // The flag tells the editor that it stands on lines of its own, also where it has no body.
  return new RegExp(
    body === undefined ? `${opening}/>$` : String.raw`${opening}>\n(?<body>[\s\S]*?)\n</${name}>$`,
    'm',
  );
};

/** A component as the editor knows it: how it is found in a text, taken apart and written. */
export const toEditorComponent = (block: Block): EditorComponentDefinition => ({
  id: block.name,
  label: block.name,
  icon: 'campaign',
  fields: block.fields,
  pattern: pattern(block),
  fromBlock: ({ groups }) => ({
    ...Object.fromEntries(
      [...(groups?.['attributes'] ?? '').matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [
        name,
        readAttribute(value),
      ]),
    ),
    ...(block.body !== undefined && { [block.body]: groups?.['body'] ?? '' }),
  }),
  toBlock: (fields: Record<string, unknown>) => {
    const textOf = (name: string): string => (typeof fields[name] === 'string' ? fields[name] : '');
    const attributes = block.attributes
      .filter((name) => textOf(name) !== '')
      .map((name) => ` ${name}="${toAttribute(textOf(name))}"`);
    const opening = `<${block.name}${attributes.join('')}`;
    return block.body === undefined ? `${opening} />` : `${opening}>\n${textOf(block.body)}\n</${block.name}>`;
  },
  toPreview: () => block.name,
});
