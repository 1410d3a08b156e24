import type { Fault } from '../../reading/faults.ts';
import { faultInText, type InsatsReading } from '../texts.ts';

/** What happens to a person on the way in, said without telling who does it → said with somebody who does. */
const PASSIVES = new Map([
  ['aktualiseras', 'tar upp'],
  ['anordnas', 'ordnar'],
  ['anvisas', 'anvisar'],
  ['avslås', 'säger nej till'],
  ['bedöms', 'bedömer'],
  ['beslutas', 'beslutar'],
  ['beviljas', 'beviljar'],
  ['erbjuds', 'erbjuder'],
  ['fastställs', 'bestämmer'],
  ['genomförs', 'gör'],
  ['godkänns', 'godkänner'],
  ['handläggs', 'handlägger'],
  ['hanteras', 'tar hand om'],
  ['informeras', 'informerar'],
  ['initieras', 'börjar'],
  ['inbjuds', 'bjuder in'],
  ['inhämtas', 'hämtar in'],
  ['inskrivs', 'skriver in'],
  ['kontaktas', 'kontaktar'],
  ['meddelas', 'meddelar'],
  ['placeras', 'placerar'],
  ['registreras', 'registrerar'],
  ['remitteras', 'remitterar'],
  ['tilldelas', 'ger'],
  ['tillhandahålls', 'ger'],
  ['upprättas', 'skriver'],
  ['utförs', 'gör'],
  ['utreds', 'utreder'],
  ['överlämnas', 'lämnar över'],
]);
/** "Beviljas av kommunen" says by whom. */
const WITHOUT_BY = '(?!\\p{L}|\\s+av\\s)';
const NAMED = new RegExp(`(?<!\\p{L})(?:${[...PASSIVES.keys()].join('|')})${WITHOUT_BY}`, 'iu');

/** Verbs that end in s and are not passive, or say what people do to each other. */
const NOT_PASSIVE =
  'andas avlägsnas brottas enas envisas fattas finnas fordras förlovas hjälpas hoppas hållas hämnas jämföras kallas kräkas kunnas kännas lyckas låtsas minnas misslyckas mötas nalkas rymmas råkas saknas samlas samsas ses skiljas slåss svettas synas tas trivas träffas trängas turas tyckas täckas tänkas umgås utvecklas vistas vantrivas visas åldras ändras';
/** After one of these a word that ends in "as" is a verb in the passive: "ska remitteras", "måste alltid godkännas". */
const HELPING_VERB = new RegExp(
  `(?<!\\p{L})(?:ska|skall|måste|bör|kan|får) (?:(?:alltid|också|först|inte|därefter|sedan|även) )?(?!(?:${NOT_PASSIVE.replaceAll(' ', '|')})(?!\\p{L}))(\\p{Ll}{3,}[^aes\\P{L}]as)${WITHOUT_BY}`,
  'u',
);

/** Where somebody must know who does what; in the running text a passive may be just right. */
const WAY_IN = new Set(['stegSjalv', 'stegHandlaggare', 'checklista', 'sen', 'villkor', 'forDig', 'ingress']);

/** "beviljas", "ska remitteras": the reader is not told by whom. */
export const adviseOnPassive = ({ entry, texts }: InsatsReading): Fault[] =>
  texts
    .filter(({ key }) => WAY_IN.has(key))
    .flatMap((box) => {
      const named = NAMED.exec(box.text);
      const other = HELPING_VERB.exec(box.text);
      const word = named?.[0] ?? other?.[1];
      if (word === undefined) return [];
      const active = PASSIVES.get(word.toLowerCase());
      return [
        faultInText(entry, box, named?.index ?? other?.index ?? 0, {
          typ: 'advice-passive',
          text: `"${word}" säger inte vem som gör det.`,
          action:
            active === undefined
              ? 'Skriv vem: "kommunen …", "din handläggare …", "teamet …".'
              : `Skriv vem, till exempel "din handläggare ${active}".`,
        }),
      ];
    });
