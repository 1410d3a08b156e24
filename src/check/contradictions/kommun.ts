import type { Forbund } from '../../schema/forbund.ts';
import type { Post } from '../../reading/entry.ts';
import { meningarI } from '../../swedish/sentences.ts';
import { radOm, type Insatslasning, type Text } from '../advice/text-boxes.ts';
import type { Motsagelse } from './contradiction.ts';
import type { Ort, Ortfinnare } from './places.ts';

/** "Bor du i Tyresö", "folkbokförd i Tyresö": said of who may come. */
const BOR = /^(?:bor|bosatt|bosatta|boende|folkbokförd|folkbokförda|skriven|skrivna)$/;
const BOR_DU_I = /(?<!\p{L})bor (?:du|man|den som söker) $/iu;
/** "För dig i Tyresö" in running text. */
const TILL = /(?<!\p{L})(?:för|till) dig $/iu;
/** What makes a place one of others. */
const ANDRA =
  /(?<!\p{L})(?:inte|annars|i stället|även|också|andra|annan|utanför|syster\p{L}*|tidigare|förut)(?!\p{L})/iu;

/** The words before "i Tyresö"; as many as are asked for. */
const innan = ({ index }: Ort, text: string): string =>
  text.slice(Math.max(0, index - 60), index).replace(/(?:i|från|inom)\s+$/u, '');

const arBoende = (ort: Ort, text: string): boolean => BOR.test(ort.fore) || BOR_DU_I.test(innan(ort, text));

const meningVid = (ruta: Text, index: number): string =>
  meningarI(ruta).findLast(({ fran }) => fran <= index)?.text ?? ruta.text;

type Fynd = { ruta: Text; ort: Ort; saker: boolean };

const iTiteln = (orter: readonly Ort[], ruta: Text, egna: ReadonlySet<string>): Fynd[] =>
  orter.some(({ id }) => egna.has(id)) ? [] : orter.slice(0, 1).map((ort) => ({ ruta, ort, saker: true }));

/** Somebody who lives elsewhere is told to come. */
const boende = (orter: readonly Ort[], ruta: Text, egna: ReadonlySet<string>): Fynd[] =>
  orter
    .filter((ort) => !egna.has(ort.id) && arBoende(ort, ruta.text))
    .slice(0, 1)
    .map((ort) => ({ ruta, ort, saker: !ANDRA.test(meningVid(ruta, ort.index)) }));

/** A neighbouring kommun in the lead and none of the own: as when a page was copied from the next team. */
const ingressen = (
  orter: readonly Ort[],
  ruta: Text,
  egna: ReadonlySet<string>,
  grannar: ReadonlySet<string>,
): Fynd[] =>
  orter.some(({ id }) => egna.has(id))
    ? []
    : orter
        .filter(({ iNamn }) => !iNamn)
        .slice(0, 1)
        .map((ort) => ({ ruta, ort, saker: grannar.has(ort.id) && !ANDRA.test(ruta.text) }));

/** Running text sends people to others as well, with a link; only a plain invitation is doubted, and never surely. */
function iTexten(orter: readonly Ort[], ruta: Text, egna: ReadonlySet<string>): Fynd[] {
  if (ruta.lankar.length > 0) return [];
  return orter
    .filter((ort) => {
      return (
        !egna.has(ort.id) &&
        (arBoende(ort, ruta.text) || TILL.test(innan(ort, ruta.text))) &&
        !ANDRA.test(meningVid(ruta, ort.index))
      );
    })
    .slice(0, 1)
    .map((ort) => ({ ruta, ort, saker: false }));
}

/** A kommun in the text against `kommuner`, when the text says that the support is given there. */
export function kommunmotsagelser(
  { post, data, texter }: Insatslasning,
  orterI: Ortfinnare,
  forbund: ReadonlyMap<string, Post<Forbund>>,
): Motsagelse[] {
  const egna = new Set(data.kommuner);
  const grannar = new Set(data.forbund.flatMap((id) => forbund.get(id)?.data?.kommuner ?? []));
  const fynd = texter.flatMap((ruta): Fynd[] => {
    const orter = orterI(ruta.text);
    if (orter.length === 0) return [];
    if (ruta.nyckel === 'titel') return iTiteln(orter, ruta, egna);
    if (ruta.nyckel === 'ingress') {
      const bor = boende(orter, ruta, egna);
      return bor.length > 0 ? bor : ingressen(orter, ruta, egna, grannar);
    }
    if (ruta.nyckel === 'forDig' || ruta.nyckel === 'villkor') return boende(orter, ruta, egna);
    return ruta.nyckel === 'kropp' && egna.size > 0 ? iTexten(orter, ruta, egna) : [];
  });
  return fynd.map(({ ruta, ort, saker }) => ({
    saker: saker && egna.size > 0,
    fel: radOm(
      { post },
      ruta,
      ort.index,
      egna.size > 0
        ? `Texten säger att stödet finns för den som bor i ${ort.namn}, men ${ort.namn} står inte under "Kommuner" (kommuner).`
        : `Texten nämner ${ort.namn}, men "Kommuner" (kommuner) är tom.`,
      egna.size > 0
        ? `Lägg till ${ort.namn} (${ort.id}) under "Kommuner", eller rätta texten.`
        : `Är det där stödet finns? Skriv då ${ort.namn} (${ort.id}) under "Kommuner" och ta bort "Kommunerna är okända" (okant).`,
    ),
  }));
}
