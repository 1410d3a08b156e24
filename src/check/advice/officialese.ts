import type { Fel } from '../../reading/faults.ts';
import { radOm, type Lasning } from './text-boxes.ts';

/**
 * Words of offices and what to write instead, after "Svarta listan" (Regeringskansliet, SB PM 2011:1)
 * and Klarspråkstestet (Språkrådet). Only words that have no other use.
 */
const ORD: readonly [skrivet: string, hellre: string][] = [
  ['(?:erhåll(?:a|er|it|en|na)|erhöll)', 'få'],
  ['avseende', 'om'],
  ['beträffande', 'om'],
  ['rörande(?! av)', 'om'],
  ['angående', 'om'],
  ['beakta(?:r|s|t|de|ts)?', 'ta hänsyn till'],
  ['tillse(?:r)?', 'se till'],
  ['föreligg(?:er|a)', 'finns'],
  ['erforderlig(?:t|a)?', 'nödvändig'],
  ['i syfte att', 'för att'],
  ['inom ramen för', 'i'],
  ['i enlighet med', 'enligt'],
  ['uppbär(?:a)?', 'får'],
  ['därutöver', 'dessutom'],
  ['härvid', 'då'],
  ['vederbörande', 'personen'],
  ['såväl', 'både'],
  ['medelst', 'med'],
  ['ej', 'inte'],
  ['den enskilde', 'personen'],
  ['individ(?:er|erna|ens|en)?(?!-)', 'person'],
  ['brukare(?:n|ns|s|na|nas)?', 'den som får stöd'],
  ['klient(?:er|en|erna|ens)?', 'den som får stöd'],
  ['tillgodogöra sig', 'ha nytta av'],
  ['tillhandahåll(?:a|er|en|its|as|s)', 'ge'],
];
const MONSTER = ORD.map(([skrivet, hellre]) => ({
  monster: new RegExp(`(?<!\\p{L})${skrivet}(?!\\p{L})`, 'iu'),
  hellre,
}));
const NAGOT = new RegExp(ORD.map(([skrivet]) => `(?<!\\p{L})${skrivet}(?!\\p{L})`).join('|'), 'iu');

export const kanslisvenska = ({ post, texter }: Lasning): Fel[] =>
  texter
    .filter(({ text }) => NAGOT.test(text))
    .flatMap((ruta) =>
      MONSTER.flatMap(({ monster, hellre }) => {
        const traff = monster.exec(ruta.text);
        return traff
          ? [
              radOm(
                { post },
                ruta,
                traff.index,
                `Ordet "${traff[0]}" hör till kanslispråket.`,
                `Skriv hellre "${hellre}".`,
              ),
            ]
          : [];
      }),
    );
