import type { Fel } from '../../reading/faults.ts';
import { radOm, type Lasning } from './text-boxes.ts';

const INTE_SAGT =
  /^(?:här|klicka här|läs mer(?: här)?|mer|länk|denna sida|hemsida(?:n)?|webbplats(?:en)?|https?:\/\/.*|www\..*)\.?$/iu;

/** Somebody who listens to the page hears its links one by one: WCAG 2.2, 2.4.4. */
export const lanktexter = ({ post, texter }: Lasning): Fel[] =>
  texter.flatMap((ruta) =>
    ruta.lankar.flatMap(({ fran, till }) => {
      const text = ruta.text.slice(fran, till).trim();
      return INTE_SAGT.test(text)
        ? [
            radOm(
              { post },
              ruta,
              fran,
              `Länken "${text}" säger inte vart den går.`,
              'Skriv vad man kommer till: "Läs om [Resursrådet](…)".',
            ),
          ]
        : [];
    }),
  );
