import type { Fel } from '../../reading/faults.ts';
import { radOm, type Insatslasning } from './text-boxes.ts';

/** What happens to a person on the way in, said without telling who does it → said with somebody who does. */
const PASSIVA = new Map([
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
const UTAN_AV = '(?!\\p{L}|\\s+av\\s)';
const NAMNDA = new RegExp(`(?<!\\p{L})(?:${[...PASSIVA.keys()].join('|')})${UTAN_AV}`, 'iu');

/** Verbs that end in s and are not passive, or say what people do to each other. */
const INTE_PASSIVA =
  'andas avlägsnas brottas enas envisas fattas finnas fordras förlovas hjälpas hoppas hållas hämnas jämföras kallas kräkas kunnas kännas lyckas låtsas minnas misslyckas mötas nalkas rymmas råkas saknas samlas samsas ses skiljas slåss svettas synas tas trivas träffas trängas turas tyckas täckas tänkas umgås utvecklas vistas vantrivas visas åldras ändras';
/** After one of these a word that ends in "as" is a verb in the passive: "ska remitteras", "måste alltid godkännas". */
const HJALPVERB = new RegExp(
  `(?<!\\p{L})(?:ska|skall|måste|bör|kan|får) (?:(?:alltid|också|först|inte|därefter|sedan|även) )?(?!(?:${INTE_PASSIVA.replaceAll(' ', '|')})(?!\\p{L}))(\\p{Ll}{3,}[^aes\\P{L}]as)${UTAN_AV}`,
  'u',
);

/** Where somebody must know who does what; in the running text a passive may be just right. */
const VAGEN_IN = new Set(['stegSjalv', 'stegHandlaggare', 'checklista', 'sen', 'villkor', 'forDig', 'ingress']);

/** "beviljas", "ska remitteras": the reader is not told by whom. */
export const passivt = ({ post, texter }: Insatslasning): Fel[] =>
  texter
    .filter(({ nyckel }) => VAGEN_IN.has(nyckel))
    .flatMap((ruta) => {
      const namnd = NAMNDA.exec(ruta.text);
      const annan = HJALPVERB.exec(ruta.text);
      const ord = namnd?.[0] ?? annan?.[1];
      if (ord === undefined) return [];
      const aktiv = PASSIVA.get(ord.toLowerCase());
      return [
        radOm(
          { post },
          ruta,
          namnd?.index ?? annan?.index ?? 0,
          `"${ord}" säger inte vem som gör det.`,
          aktiv === undefined
            ? 'Skriv vem: "kommunen …", "din handläggare …", "teamet …".'
            : `Skriv vem, till exempel "din handläggare ${aktiv}".`,
        ),
      ];
    });
