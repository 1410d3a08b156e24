import { mdxToMdast, type MdastNode } from 'satteri';
import { BARA_TEXT } from './elements.ts';
import { BORJAN, type Brist, type Fynd, type Plats } from './faults.ts';
import { markdown } from './markdown.ts';
import { platsVid } from './text.ts';
import { stycken, type Stycke } from './paragraphs.ts';
import { brister, nodplats, noder, vakta } from './guard.ts';

/** A link or image in a body. */
export type Lank = Plats & { adress: string };
export type Kropp = { fynd: Fynd[]; lankar: Lank[]; stycken: Stycke[] };

const SYNTAXFEL = /^(\d+):(\d+): (.*)$/s;

/** Sätteri's English message → a Swedish sentence, by what the editor most likely wrote. */
function lasbartMdxfel(engelska: string): Brist {
  if (/brace|expression|oxc/.test(engelska))
    return {
      text: 'En klammer { läses som programkod och får inte användas.',
      gor: 'Skriv texten utan klamrar, eller med vanliga parenteser.',
    };
  if (/closing (?:tag|slash)/.test(engelska))
    return {
      text: 'En <tagg> öppnas eller stängs på fel ställe.',
      gor: 'Sätt <Notis …> och </Notis> på egna rader, eller ta bort taggen.',
    };
  return {
    text: 'Tecknet < läses som början på en tagg.',
    gor: 'Skriv "under 25 år" i stället för "<25 år", och länkar som [länktext](https://…).',
  };
}

/** Only sound addresses: a refused one needs no second fault for leading nowhere. */
function* lankarI(rot: MdastNode): Generator<Lank> {
  for (const nod of noder(rot)) {
    const arLank = nod.type === 'link' || nod.type === 'definition' || nod.type === 'image';
    if (arLank && brister(nod).length === 0) yield { ...nodplats(nod), adress: nod.url };
  }
}

/** More than any text for people has of the signs that the reader of Markdown looks back and forth for, each time. */
const FLEST = 1000;

function forMangaTecken(text: string): Fynd | undefined {
  const traffar = [...text.matchAll(/[{<"']/g)];
  const forsta = traffar[0];
  if (!forsta || traffar.length <= FLEST) return undefined;
  return {
    ...platsVid(text, forsta.index),
    text: `Texten har fler än ${String(FLEST)} citattecken, klamrar och tecken <.`,
    gor: 'Ta bort dem som inte behövs, eller korta texten.',
  };
}

const olaslig = (fynd: Fynd): Kropp => ({ fynd: [fynd], lankar: [], stycken: [] });

/** Reads a body whose front matter is blanked, so that lines count from the top of the file. */
export function lasKropp(text: string): Kropp {
  const tung = forMangaTecken(text);
  if (tung) return olaslig(tung);
  try {
    const rot = mdxToMdast(text, { features: markdown });
    const fynd = vakta(rot);
    // A refused text may be nested deeper than a walk through its words can follow.
    return { fynd, lankar: [...lankarI(rot)], stycken: fynd.length > 0 ? [] : stycken(rot) };
  } catch (fel) {
    const [, rad, kolumn, engelska] = SYNTAXFEL.exec(fel instanceof Error ? fel.message : String(fel)) ?? [];
    if (!rad || !kolumn || engelska === undefined)
      return olaslig({ ...BORJAN, text: 'Texten går inte att läsa.', gor: BARA_TEXT });
    return olaslig({ rad: Number(rad), kolumn: Number(kolumn), ...lasbartMdxfel(engelska) });
  }
}
