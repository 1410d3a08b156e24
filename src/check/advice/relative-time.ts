import type { Fault } from '../../reading/faults.ts';
import { faultInText, type InsatsReading } from '../texts.ts';

const NOW =
  /(?<!\p{L})(?:i år(?! (?:fram|till))|förra året|nästa år|i fjol|i höstas|i våras|i somras|i vintras|till hösten|för närvarande|inom kort)(?!\p{L})/iu;

/** A page is read for years: what is "nästa år" when somebody reads it? */
export const adviseOnRelativeTime = ({ entry, texts }: InsatsReading): Fault[] =>
  texts
    .filter(({ key }) => key !== 'notis')
    .flatMap((box) => {
      const hit = NOW.exec(box.text);
      return hit
        ? [
            faultInText(entry, box, hit.index, {
              typ: 'advice-relative-time',
              text: `"${hit[0]}" blir fel när tiden går.`,
              action: 'Skriv året eller månaden: "2026", "hösten 2026".',
            }),
          ]
        : [];
    });
