import type { Entry } from '../../../src/model/content.ts';
import type { Insats } from '../../../src/schema/insats.ts';
import type { Dice } from './dice.ts';
import { mdx } from './filer.ts';
import { toId } from '../../../src/reading/file-names.ts';
import { medlemmar, type Riksforbund } from './forbund.ts';
import { meningarI, type Amne, type Skribent } from './meningar.ts';
import type { Ordforrad } from './ord.ts';

/** A made-up insats before it is written: what others may point at. */
export interface Riksinsats {
  id: string;
  titel: string;
  forbund: Riksforbund;
  /** The kommun that its title may name: it covers that one, if it covers any. */
  ort: Riksforbund['kommuner'][number];
}

/** Names until one is free; two insatser never share a title or an address. */
export function riksinsatser(antal: number, forbund: readonly Riksforbund[], dice: Dice, ord: Ordforrad): Riksinsats[] {
  const insatser = new Map<string, Riksinsats>();
  while (insatser.size < antal) {
    const eget = dice.one(forbund);
    const ort = dice.one(eget.kommuner);
    const { namn } = ort;
    const titel = dice.one([ord.namn(), `${ord.namn()} ${namn}`, `${ord.namn()} i ${namn}`, `${ord.namn()}, ${namn}`]);
    const id = toId(titel);
    if (!insatser.has(id)) insatser.set(id, { id, titel, forbund: eget, ort });
  }
  return [...insatser.values()];
}

interface Verktyg {
  dice: Dice;
  ord: Ordforrad;
  skribent: Skribent;
  /** The catalogue's own insatser: a made-up one borrows its shape from one of them. */
  forlagor: readonly Entry<Insats>[];
  /** The made-up ones that stand before it, so that references never go in circles. */
  tidigare: readonly Riksinsats[];
}

/** A body with the paragraphs, lists, links and sentences of another, in other words. */
function omskriven(body: string, amne: Amne, { dice, skribent, tidigare }: Verktyg): string {
  const lank = (): string => {
    const { id, titel } = dice.one(tidigare);
    return `Läs också om [${titel}](/insatser/${id}/).`;
  };
  const stycke = (text: string): string =>
    meningarI(text)
      .map((mening) => (mening.includes('](') && tidigare.length > 0 ? lank() : skribent.mening(amne)))
      .join(' ');
  return body
    .trim()
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .split(/\n(?=- )/)
        .map((rad) => (rad.startsWith('- ') ? `- ${stycke(rad.slice(2))}` : stycke(rad)))
        .join(block.startsWith('- ') ? '\n' : '\n\n'),
    )
    .join('\n\n');
}

export function insatsfil({ titel, forbund, ort }: Riksinsats, verktyg: Verktyg): string {
  const { dice, ord, skribent, forlagor, tidigare } = verktyg;
  const { data, body } = dice.one(forlagor);
  // Who it is for and how it works come from others, so that they meet in new ways.
  const { spar } = dice.one(forlagor).data;
  const { metoder } = dice.one(forlagor).data;
  const andra = dice.some(forbund.kommuner, data.kommuner.length).filter((kommun) => kommun !== ort);
  const kommuner = data.kommuner.length === 0 ? [] : [ort, ...andra].slice(0, data.kommuner.length);
  const amne = { titel, ort: ort.namn, sagt: [] };
  const rader = (antal: number): string[] => Array.from({ length: antal }, () => skribent.text(amne, 1, 220));
  const kalla = (): { dokument: string; avsnitt: string } => ({
    dokument: dice.one(forbund.kallor).id,
    avsnitt: `Avsnitt ${String(dice.whole(1, 9))}, ${ord.substantiv().bestamd}`,
  });
  const annan = (): string | undefined => (tidigare.length > 0 ? dice.one(tidigare).id : undefined);
  const seIstallet = data.seIstallet.flatMap(() => {
    const insats = annan();
    return insats === undefined ? [] : [{ nar: `Du vill hellre ha ${ord.substantiv().obestamd}`, insats }];
  });

  return mdx(
    {
      titel,
      ingress: skribent.text(amne, Math.max(1, meningarI(data.ingress).length), 240),
      ...(data.forDig !== undefined && { forDig: skribent.text(amne, meningarI(data.forDig).length, 500) }),
      typ: data.typ,
      forbund: [forbund.id],
      kommuner: kommuner.map(({ id }) => id),
      ...(kommuner.length === 0 && { okant: true }),
      spar: spar.map(({ alder, malgrupper, villkor, inteFor, namn }) => ({
        ...(namn !== undefined && { namn: `Spåret för ${ord.substantiv().plural}` }),
        alder,
        malgrupper,
        villkor: rader(villkor.length),
        inteFor: inteFor.map(() => `redan har ${ord.substantiv().obestamd}`),
      })),
      seIstallet,
      metoder,
      parter: dice.some(medlemmar(forbund), data.parter.length),
      vagIn: {
        ...data.vagIn,
        stegSjalv: rader(data.vagIn.stegSjalv.length),
        stegHandlaggare: rader(data.vagIn.stegHandlaggare.length),
        checklista: rader(data.vagIn.checklista.length),
        ...(data.vagIn.sen !== undefined && { sen: skribent.text(amne, 1, 400) }),
      },
      ...(data.plats && { plats: { namn: ord.plats(), ort: amne.ort } }),
      period: data.period,
      kontroll: { datum: data.kontroll.datum, av: 'Verksamhetsplanen', belagg: data.kontroll.belagg },
      ersattAv: data.ersattAv.map(() => ({ namn: ord.namn(), text: skribent.text(amne, 1, 240) })),
      ...(data.delAv !== undefined && { delAv: annan() }),
      finansiering: data.finansiering,
      resultat: data.resultat.map(({ ar, deltagare, text }) => ({
        ar,
        kalla: kalla().dokument,
        ...(deltagare !== undefined && { deltagare: dice.whole(5, 400) }),
        ...(text !== undefined && { text: skribent.text(amne, 2, 380) }),
      })),
      kallor: data.kallor.map(kalla),
      sokord: data.sokord.map(() => ord.substantiv().plural),
    },
    omskriven(body, amne, verktyg),
  );
}
