import type { Field } from '@sveltia/cms';
import { components, type Component } from '../../reading/components.ts';
import { formTexts } from '../../i18n/redaktion.ts';

/** A component of ours that the editor shows as a form of its own in the text. `body` names the field of what is in it. */
export type Block = { name: string; attributes: string[]; body?: string; fields: Field[] };

const toBlock = (name: string, { example, attributes: hints }: Component): Block => {
  const attributeFields = Object.entries(hints).map(([key, hint]) => ({
    name: key,
    hint,
    label: key.charAt(0).toLocaleUpperCase('sv') + key.slice(1),
    widget: 'string' as const,
    required: false,
  }));
  const attributes = Object.keys(hints);
  if (!example.includes(`</${name}>`)) return { name, attributes, fields: attributeFields };
  const bodyField = { name: 'body', label: formTexts.blockText, widget: 'text' as const, required: true };
  return { name, attributes, body: bodyField.name, fields: [...attributeFields, bodyField] };
};

/** The components that may stand in a body, as blocks of the editor. */
export const blocks: Block[] = [...components].map(([name, component]) => toBlock(name, component));
