import type { MdxJsxAttributeUnion, MdxJsxFlowElement } from 'satteri';
import type { Brist } from './faults.ts';
import { komponenter } from './components.ts';

export const BARA_TEXT = 'Skriv stycken, listor, länkar och rubriker som börjar med ##.';

function bristerIAttribut(namn: string, tillatna: readonly string[], attribut: MdxJsxAttributeUnion): Brist[] {
  const gor = `Skriv attributet som ${tillatna.map((tillatet) => `${tillatet}="text"`).join(' eller ')}.`;
  if (attribut.type === 'mdxJsxExpressionAttribute')
    return [{ text: `<${namn}> får inte innehålla klamrar { }.`, gor }];
  if (!tillatna.includes(attribut.name)) return [{ text: `<${namn}> har inget attribut "${attribut.name}".`, gor }];
  return typeof attribut.value === 'string'
    ? []
    : [{ text: `Attributet "${attribut.name}" ska vara en text inom citattecken.`, gor }];
}

/** What is wrong with a tag: unknown, in the middle of a paragraph, or with attributes that are not plain text. */
export function bristerIElement(
  { name, attributes }: Pick<MdxJsxFlowElement, 'name' | 'attributes'>,
  egenRad: boolean,
): Brist[] {
  const namn = name ?? '';
  const komponent = komponenter.get(namn);
  if (!komponent)
    return [
      {
        text: `HTML och komponenten <${namn}> får inte användas i texten.`,
        gor: `${BARA_TEXT} Tillåtna komponenter: ${[...komponenter.keys()].join(', ')}.`,
      },
    ];
  const inne = egenRad
    ? []
    : [
        {
          text: `<${namn}> står mitt i ett stycke.`,
          gor: `Sätt <${namn}> på en egen rad, med en tom rad före och efter.`,
        },
      ];
  return [
    ...inne,
    ...attributes.flatMap((attribut) => bristerIAttribut(namn, Object.keys(komponent.attribut), attribut)),
  ];
}
