import type { EditorComponentDefinition } from '@sveltia/cms';
import type { Block } from '../data.ts';

const ATTRIBUT = /([\w-]+)="([^"]*)"/g;
const skrivet = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const last = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

const monster = ({ namn, kropp }: Block): RegExp => {
  const inledning = String.raw`^<${namn}(?<attribut>(?:\s+[\w-]+="[^"]*")*)\s*`;
  // The flag tells the editor that it stands on lines of its own, also where it has no body.
  return new RegExp(kropp ? String.raw`${inledning}>\n(?<kropp>[\s\S]*?)\n</${namn}>$` : `${inledning}/>$`, 'm');
};

/** A component as the editor knows it: how it is found in a text, taken apart and written. */
export const somDel = (block: Block): EditorComponentDefinition => ({
  id: block.namn,
  label: block.namn,
  icon: 'campaign',
  fields: block.falt,
  pattern: monster(block),
  fromBlock: ({ groups }) => ({
    ...Object.fromEntries(
      [...(groups?.['attribut'] ?? '').matchAll(ATTRIBUT)].map(([, namn = '', varde = '']) => [namn, last(varde)]),
    ),
    ...(block.kropp && { kropp: groups?.['kropp'] ?? '' }),
  }),
  toBlock: (uppgifter: Record<string, unknown>) => {
    const varde = (namn: string): string => (typeof uppgifter[namn] === 'string' ? uppgifter[namn] : '');
    const attribut = block.attribut
      .filter((namn) => varde(namn) !== '')
      .map((namn) => ` ${namn}="${skrivet(varde(namn))}"`);
    const inledning = `<${block.namn}${attribut.join('')}`;
    return block.kropp ? `${inledning}>\n${varde('kropp')}\n</${block.namn}>` : `${inledning} />`;
  },
  toPreview: () => block.namn,
});
