import type { Alderspann } from '../../schema/insats.ts';
import { quote, sentencesIn } from '../../swedish/sentences.ts';
import { faultInText, type Contradiction, type InsatsReading, type Text } from '../texts.ts';
import { agesIn, type Ages } from './ages.ts';

/** Where the text speaks of the support itself, as it is now. */
const OF_ITSELF = new Set(['titel', 'ingress', 'forDig', 'villkor']);
/** What makes an age one of another time, or of somebody else. */
const OTHER =
  /(?<!\p{L})(?:(?:19|20)\d\d|tidigare|förut|dåvarande|var|barn(?:en)?|föräldr\p{L}+|förälder|syskon|aktivitetsansvar\p{L}*|andra|annars|i stället|utom|inte)(?!\p{L})/iu;
/** What says that an age in running text is that of this support. */
const HERE =
  /(?<!\p{L})(?:vänder sig till|(?:är )?till för|tar emot|välkomnar|för dig som är|åldersgräns\p{L}*)(?!\p{L})/iu;

const inDigits = ({ fran, till }: Alderspann): string =>
  fran === undefined
    ? `till ${String(till)} år`
    : till === undefined
      ? `från ${String(fran)} år`
      : `${String(fran)}–${String(till)} år`;

const isStated = ({ fran, till }: Alderspann): boolean => fran !== undefined || till !== undefined;

/** From the youngest to the oldest that any spår takes. */
function wholeSpan(stated: readonly Alderspann[]): Alderspann {
  const fran = stated.map((span) => span.fran);
  const till = stated.map((span) => span.till);
  return {
    ...(fran.every((alder) => alder !== undefined) && { fran: Math.min(...fran) }),
    ...(till.every((alder) => alder !== undefined) && { till: Math.max(...till) }),
  };
}

/** Whether the text says the same as some spår, or as all of them together. "Över 18" may mean 18 or 19. */
function agrees({ from, to, quote }: Ages, possible: readonly Alderspann[]): boolean {
  const isNear = (said: number | undefined, stated: number | undefined): boolean =>
    said === undefined || said === stated || (/^(?:över)/iu.test(quote) && said + 1 === stated);
  return possible.some((span) => isNear(from, span.fran) && isNear(to, span.till));
}

/** Whether the text lets in somebody whom every spår keeps out. */
const promisesMore = ({ from, to }: Ages, whole: Alderspann): boolean =>
  (from !== undefined && whole.fran !== undefined && from < whole.fran) ||
  (to !== undefined && whole.till !== undefined && to > whole.till);

type Case = { box: Text; ages: Ages; sentence: string };

function toContradiction(
  { entry }: InsatsReading,
  { box, ages, sentence }: Case,
  possible: readonly Alderspann[],
): Contradiction {
  const whole = possible[0] ?? {};
  const isOfItself = OF_ITSELF.has(box.key);
  const isSpan = ages.from !== undefined && ages.to !== undefined;
  // An open end inside the span may be a step on the way; a condition says who gets in.
  const isClear = isOfItself
    ? isSpan || box.key === 'villkor' || promisesMore(ages, whole)
    : isSpan && HERE.test(sentence);
  const isCertain = isClear && !OTHER.test(sentence);
  const action = isCertain
    ? 'Kontrollera vilken ålder som gäller, och rätta texten eller "Ålder" (alder).'
    : 'Gäller båda? Skriv då i samma mening vem åldern i texten gäller. Rätta annars texten eller "Ålder" (alder).';
  const values = [...new Set(possible.slice(1).map(inDigits))].join(' och ');
  return {
    isCertain,
    fault: faultInText(entry, box, ages.index, {
      typ: 'age-contradiction',
      text: `Texten säger "${quote(ages.quote)}", men "Ålder" (alder) säger ${values}.`,
      action,
    }),
  };
}

/** Running text speaks of much; an age counts when it is a span or said of who may come, and of no other time or group. */
const isMeantHere = ({ ages: { from, to }, sentence }: Case): boolean =>
  !OTHER.test(sentence) && ((from !== undefined && to !== undefined) || HERE.test(sentence));

/** The ages of a text when none of them is that of the support, else nothing: the others are then of a part of it. */
function deviating(boxes: readonly Text[], possible: readonly Alderspann[]): Case[] {
  const all = boxes.flatMap((box) => {
    const ages = agesIn(box.text);
    if (ages.length === 0) return [];
    const sentences = sentencesIn(box);
    return ages.map((one): Case => ({
      box,
      ages: one,
      sentence: sentences.findLast(({ from: fran }) => fran <= one.index)?.text ?? box.text,
    }));
  });
  if (all.some(({ ages }) => agrees(ages, possible))) return [];
  return all.filter((one) => OF_ITSELF.has(one.box.key) || isMeantHere(one)).slice(0, 1);
}

const withoutStatedAge = ({ entry, data, texts }: InsatsReading): Contradiction[] =>
  texts
    .filter(({ key }) => key === 'titel' || key === 'ingress' || key === 'forDig')
    .flatMap((box) =>
      agesIn(box.text)
        .filter(() => !OTHER.test(box.text))
        .map((ages) => ({
          isCertain: false,
          fault: faultInText(entry, box, ages.index, {
            typ: 'age-not-stated',
            text: `Texten säger "${quote(ages.quote)}", men "Ålder" (alder) är ${data.spar.length > 1 ? 'tom i alla spår' : 'tom'}. Den som söker på ålder får då inget besked.`,
            action: 'Skriv åldern under "Ålder" (alder) om den gäller alla.',
          }),
        })),
    )
    .slice(0, 1);

/**
 * An age in the text against `alder`. A text may name the ages of one spår, or of all together; and
 * beside one that fits it may name others, for those are then of a part or of another time.
 */
export function findAgeContradictions(reading: InsatsReading): Contradiction[] {
  const stated = reading.data.spar.map(({ alder }) => alder).filter(isStated);
  if (stated.length === 0) return withoutStatedAge(reading);
  const all = [wholeSpan(stated), ...stated];
  const takesAny = reading.data.spar.some(({ alder }) => !isStated(alder));
  const boxes = Map.groupBy(reading.texts, ({ key }) => key);
  return ['titel', 'ingress', 'forDig', 'villkor', 'body'].flatMap((key) =>
    deviating(boxes.get(key) ?? [], all).map((one) => {
      const { isCertain, fault } = toContradiction(reading, one, all);
      // A spår without ages takes any, so that nothing in the text can be wrong about it.
      return { isCertain: isCertain && !takesAny, fault };
    }),
  );
}
