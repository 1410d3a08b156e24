import type { Fel } from '../../reading/faults.ts';
import { radOm, type Insatslasning } from './text-boxes.ts';

const VILJA =
  /(?<!\p{L})(?:o?motivera[dt]e?|motivation(?:en)?|(?:vill|önskar) själv|själv(?:a)? (?:vill|önskar)|egen vilja|vilja att förändra)(?!\p{L})/iu;

/** A will cannot be checked by anybody but the one who has it, and asking for it shuts out who needs the support most. */
export const viljaSomVillkor = ({ post, texter }: Insatslasning): Fel[] =>
  texter.flatMap((ruta) => {
    const traff = ruta.nyckel === 'villkor' ? VILJA.exec(ruta.text) : null;
    return traff
      ? [
          radOm(
            { post },
            ruta,
            traff.index,
            `"${traff[0]}" är ett villkor som ingen kan pröva, och som kan stänga ute den som behöver stödet mest.`,
            'Skriv vad personen ska ha gjort eller komma överens om, till exempel "Du har varit på ett informationsmöte", eller ta bort villkoret.',
          ),
        ]
      : [];
  });
