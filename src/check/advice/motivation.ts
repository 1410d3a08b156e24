import type { Fault } from '../../reading/faults.ts';
import { faultInText, type InsatsReading } from '../texts.ts';

const WILL =
  /(?<!\p{L})(?:o?motivera[dt]e?|motivation(?:en)?|(?:vill|önskar) själv|själv(?:a)? (?:vill|önskar)|egen vilja|vilja att förändra)(?!\p{L})/iu;

/** A will cannot be checked by anybody but the one who has it, and asking for it shuts out who needs the support most. */
export const adviseOnMotivation = ({ entry, texts }: InsatsReading): Fault[] =>
  texts.flatMap((box) => {
    const hit = box.key === 'villkor' ? WILL.exec(box.text) : null;
    return hit
      ? [
          faultInText(entry, box, hit.index, {
            typ: 'advice-motivation',
            text: `"${hit[0]}" är ett villkor som ingen kan pröva, och som kan stänga ute den som behöver stödet mest.`,
            action:
              'Skriv vad personen ska ha gjort eller komma överens om, till exempel "Du har varit på ett informationsmöte", eller ta bort villkoret.',
          }),
        ]
      : [];
  });
