import type { MdxJsxAttributeUnion, MdxJsxFlowElement } from 'satteri';
import type { Flaw } from './faults.ts';
import { components } from './components.ts';

/** What to write instead of what a body may not hold. */
export const ONLY_TEXT = 'Skriv stycken, listor, länkar och rubriker som börjar med ##.';

function flawsInAttribute(name: string, allowed: readonly string[], attribute: MdxJsxAttributeUnion): Flaw[] {
  const action = `Skriv attributet som ${allowed.map((one) => `${one}="text"`).join(' eller ')}.`;
  if (attribute.type === 'mdxJsxExpressionAttribute')
    return [{ typ: 'attribute-braces', text: `<${name}> får inte innehålla klamrar { }.`, action }];
  if (!allowed.includes(attribute.name))
    return [{ typ: 'unknown-attribute', text: `<${name}> har inget attribut "${attribute.name}".`, action }];
  return typeof attribute.value === 'string'
    ? []
    : [
        {
          typ: 'attribute-without-text',
          text: `Attributet "${attribute.name}" ska vara en text inom citattecken.`,
          action,
        },
      ];
}

/** What is wrong with a tag: unknown, in the middle of a paragraph, or with attributes that are not plain text. */
export function flawsInElement(
  { name, attributes }: Pick<MdxJsxFlowElement, 'name' | 'attributes'>,
  onOwnLine: boolean,
): Flaw[] {
  const tag = name ?? '';
  const component = components.get(tag);
  if (!component)
    return [
      {
        typ: 'unknown-component',
        text: `HTML och komponenten <${tag}> får inte användas i texten.`,
        action: `${ONLY_TEXT} Tillåtna komponenter: ${[...components.keys()].join(', ')}.`,
      },
    ];
  const misplaced: Flaw[] = onOwnLine
    ? []
    : [
        {
          typ: 'component-in-sentence',
          text: `<${tag}> står mitt i ett stycke.`,
          action: `Sätt <${tag}> på en egen rad, med en tom rad före och efter.`,
        },
      ];
  return [
    ...misplaced,
    ...attributes.flatMap((attribute) => flawsInAttribute(tag, Object.keys(component.attributes), attribute)),
  ];
}
