import type { Alderspann } from '../../schema/insats.ts';
import { citat, meningarI } from '../../swedish/sentences.ts';
import { radOm, type Insatslasning, type Text } from '../advice/text-boxes.ts';
import { aldrarI, type Aldrar } from './ages.ts';
import type { Motsagelse } from './contradiction.ts';

/** Where the text speaks of the support itself, as it is now. */
const OM_SIG_SJALV = new Set(['titel', 'ingress', 'forDig', 'villkor']);
/** What makes an age one of another time, or of somebody else. */
const ANNAT =
  /(?<!\p{L})(?:(?:19|20)\d\d|tidigare|förut|dåvarande|var|barn(?:en)?|föräldr\p{L}+|förälder|syskon|aktivitetsansvar\p{L}*|andra|annars|i stället|utom|inte)(?!\p{L})/iu;
/** What says that an age in running text is that of this support. */
const HIT =
  /(?<!\p{L})(?:vänder sig till|(?:är )?till för|tar emot|välkomnar|för dig som är|åldersgräns\p{L}*)(?!\p{L})/iu;

const iSiffror = ({ fran, till }: Alderspann): string =>
  fran === undefined
    ? `till ${String(till)} år`
    : till === undefined
      ? `från ${String(fran)} år`
      : `${String(fran)}–${String(till)} år`;

const angiven = ({ fran, till }: Alderspann): boolean => fran !== undefined || till !== undefined;

/** From the youngest to the oldest that any spår takes. */
function helaSpannet(angivna: readonly Alderspann[]): Alderspann {
  const fran = angivna.map((spann) => spann.fran);
  const till = angivna.map((spann) => spann.till);
  return {
    ...(fran.every((alder) => alder !== undefined) && { fran: Math.min(...fran) }),
    ...(till.every((alder) => alder !== undefined) && { till: Math.max(...till) }),
  };
}

/** Whether the text says the same as some spår, or as all of them together. "Över 18" may mean 18 or 19. */
function stammer({ fran, till, citat: ord }: Aldrar, mojliga: readonly Alderspann[]): boolean {
  const nara = (sagt: number | undefined, angivet: number | undefined): boolean =>
    sagt === undefined || sagt === angivet || (/^(?:över)/iu.test(ord) && sagt + 1 === angivet);
  return mojliga.some((spann) => nara(fran, spann.fran) && nara(till, spann.till));
}

/** Whether the text lets in somebody whom every spår keeps out. */
const lovarMer = ({ fran, till }: Aldrar, hela: Alderspann): boolean =>
  (fran !== undefined && hela.fran !== undefined && fran < hela.fran) ||
  (till !== undefined && hela.till !== undefined && till > hela.till);

type Fall = { ruta: Text; aldrar: Aldrar; mening: string };

function motsagelse(
  { post }: Insatslasning,
  { ruta, aldrar, mening }: Fall,
  mojliga: readonly Alderspann[],
): Motsagelse {
  const hela = mojliga[0] ?? {};
  const iSjalva = OM_SIG_SJALV.has(ruta.nyckel);
  const ett = aldrar.fran !== undefined && aldrar.till !== undefined;
  // An open end inside the span may be a step on the way; a condition says who gets in.
  const tydligt = iSjalva ? ett || ruta.nyckel === 'villkor' || lovarMer(aldrar, hela) : ett && HIT.test(mening);
  const saker = tydligt && !ANNAT.test(mening);
  const gor = saker
    ? 'Kontrollera vilken ålder som gäller, och rätta texten eller "Ålder" (alder).'
    : 'Gäller båda? Skriv då i samma mening vem åldern i texten gäller. Rätta annars texten eller "Ålder" (alder).';
  const varden = [...new Set(mojliga.slice(1).map(iSiffror))].join(' och ');
  return {
    saker,
    fel: radOm(
      { post },
      ruta,
      aldrar.index,
      `Texten säger "${citat(aldrar.citat)}", men "Ålder" (alder) säger ${varden}.`,
      gor,
    ),
  };
}

/** Running text speaks of much; an age counts when it is a span or said of who may come, and of no other time or group. */
const menasHar = ({ aldrar: { fran, till }, mening }: Fall): boolean =>
  !ANNAT.test(mening) && ((fran !== undefined && till !== undefined) || HIT.test(mening));

/** The ages of a text when none of them is that of the support, else nothing: the others are then of a part of it. */
function avvikande(rutor: readonly Text[], mojliga: readonly Alderspann[]): Fall[] {
  const alla = rutor.flatMap((ruta) => {
    const aldrar = aldrarI(ruta.text);
    if (aldrar.length === 0) return [];
    const menade = meningarI(ruta);
    return aldrar.map((ett): Fall => ({
      ruta,
      aldrar: ett,
      mening: menade.findLast(({ fran }) => fran <= ett.index)?.text ?? ruta.text,
    }));
  });
  if (alla.some(({ aldrar }) => stammer(aldrar, mojliga))) return [];
  return alla.filter((fall) => OM_SIG_SJALV.has(fall.ruta.nyckel) || menasHar(fall)).slice(0, 1);
}

const utanAngivenAlder = ({ post, data, texter }: Insatslasning): Motsagelse[] =>
  texter
    .filter(({ nyckel }) => nyckel === 'titel' || nyckel === 'ingress' || nyckel === 'forDig')
    .flatMap((ruta) =>
      aldrarI(ruta.text)
        .filter(() => !ANNAT.test(ruta.text))
        .map((aldrar) => ({
          saker: false,
          fel: radOm(
            { post },
            ruta,
            aldrar.index,
            `Texten säger "${citat(aldrar.citat)}", men "Ålder" (alder) är ${data.spar.length > 1 ? 'tom i alla spår' : 'tom'}. Den som söker på ålder får då inget besked.`,
            'Skriv åldern under "Ålder" (alder) om den gäller alla.',
          ),
        })),
    )
    .slice(0, 1);

/**
 * An age in the text against `alder`. A text may name the ages of one spår, or of all together; and
 * beside one that fits it may name others, for those are then of a part or of another time.
 */
export function aldersmotsagelser(lasning: Insatslasning): Motsagelse[] {
  const angivna = lasning.data.spar.map(({ alder }) => alder).filter(angiven);
  if (angivna.length === 0) return utanAngivenAlder(lasning);
  const alla = [helaSpannet(angivna), ...angivna];
  const bade = lasning.data.spar.some(({ alder }) => !angiven(alder));
  const rutor = Map.groupBy(lasning.texter, ({ nyckel }) => nyckel);
  return ['titel', 'ingress', 'forDig', 'villkor', 'kropp'].flatMap((nyckel) =>
    avvikande(rutor.get(nyckel) ?? [], alla).map((fall) => {
      const { saker, fel } = motsagelse(lasning, fall, alla);
      // A spår without ages takes any, so that nothing in the text can be wrong about it.
      return { saker: saker && !bade, fel };
    }),
  );
}
