import type { Fault } from '../../reading/faults.ts';
import { faultInText, type Reading } from '../texts.ts';

/**
 * Words of offices and what to write instead, after "Svarta listan" (Regeringskansliet, SB PM 2011:1)
 * and Klarspråkstestet (Språkrådet). Only words that have no other use.
 */
const WORDS: readonly [written: string, rather: string][] = [
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
const PATTERNS = WORDS.map(([written, rather]) => ({
  pattern: new RegExp(`(?<!\\p{L})${written}(?!\\p{L})`, 'iu'),
  rather,
}));
const ANY = new RegExp(WORDS.map(([written]) => `(?<!\\p{L})${written}(?!\\p{L})`).join('|'), 'iu');

/** Each word of offices once in a text. */
export const adviseOnOfficialese = ({ entry, texts }: Reading): Fault[] =>
  texts
    .filter(({ text }) => ANY.test(text))
    .flatMap((box) =>
      PATTERNS.flatMap(({ pattern, rather }) => {
        const hit = pattern.exec(box.text);
        return hit
          ? [
              faultInText(entry, box, hit.index, {
                typ: 'advice-officialese',
                text: `Ordet "${hit[0]}" hör till kanslispråket.`,
                action: `Skriv hellre "${rather}".`,
              }),
            ]
          : [];
      }),
    );
