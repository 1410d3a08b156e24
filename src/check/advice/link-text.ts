import type { Fault } from '../../reading/faults.ts';
import { faultInText, type Reading } from '../texts.ts';

const SAYS_NOTHING =
  /^(?:här|klicka här|läs mer(?: här)?|mer|länk|denna sida|hemsida(?:n)?|webbplats(?:en)?|https?:\/\/.*|www\..*)\.?$/iu;

/** Somebody who listens to the page hears its links one by one: WCAG 2.2, 2.4.4. */
export const adviseOnLinkTexts = ({ entry, texts }: Reading): Fault[] =>
  texts.flatMap((box) =>
    box.links.flatMap(({ from, to }) => {
      const text = box.text.slice(from, to).trim();
      return SAYS_NOTHING.test(text)
        ? [
            faultInText(entry, box, from, {
              typ: 'advice-link-text',
              text: `Länken "${text}" säger inte vart den går.`,
              action: 'Skriv vad man kommer till: "Läs om [Resursrådet](…)".',
            }),
          ]
        : [];
    }),
  );
