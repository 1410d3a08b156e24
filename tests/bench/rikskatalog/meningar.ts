import type { Dice } from './dice.ts';
import type { Ordforrad, Substantiv } from './ord.ts';

/** What a text is about. */
export interface Amne {
  titel: string;
  ort: string;
  /** The nouns it has used: a text comes back to its own words. */
  sagt: Substantiv[];
}

/** {en} is a noun with its article, {den} its definite form, {fler} its plural, {plats} a place of its own. */
const MONSTER = `
{titel} erbjuder {en} för dig som behöver mer tid än det vanliga stödet ger.
Du träffar {en} på {plats} ungefär en gång i veckan.
Tillsammans går ni igenom {den} och bestämmer vad som ska hända härnäst.
Stödet börjar med {en}, och därefter väljer ni {fler} efter dina behov.
Den som har svårt att komma hemifrån kan få {fler} på telefon eller hemma.
{den} leds av personal från kommunen och vården i {ort}.
I {ort} finns också {en} dit du kan komma utan att ha bestämt tid.
Du behöver inte ha diagnos för att få del av {den}.
Handläggaren är med vid {den} om du vill det.
Målet är att {den} ska leda till arbete, studier eller en annan varaktig lösning.
Efter tre månader görs {en} för att se om stödet hjälper.
{titel} samarbetar med {fler} i hela {ort}.
Lokalerna ligger vid {plats}, nära bussen.
Verksamheten flyttade från {plats} till {plats} när fler började delta.
Arbetsförmedlingen bidrar med {en} och kommunen med {en}.
Försäkringskassan deltar i {den} när sjukskrivningen har varat länge.
Många deltagare säger att {den} gjorde störst skillnad.
Planen beskriver {en} som ska prövas under året.
Vid {plats} kan du pröva {fler} i lugn takt.
{den} är frivillig och kostar ingenting.
Du kan ta med dig någon du litar på till {den}.
Teamet håller kontakt med dig genom {den} även efter avslutet.
Om du får {en} kan stödet fortsätta en tid till.
Det finns plats för omkring {tal} personer åt gången.
Under {ar} deltog {tal} personer i {den}.
{fler} ordnas i {ort} vår och höst.
Arbetsgivare i {ort} kan få {en} innan någon börjar hos dem.
Den som nyligen har kommit till Sverige får {en} på sitt eget språk.
{titel} växte fram ur {den}, som drevs vid {plats} från {ar}.
Socialtjänsten ansvarar för {den} och skolan för {den}.
Utvärderingen lyfter fram {den} och {den} som viktiga delar.
Ibland behövs {en} först, till exempel när vardagen inte fungerar.
Vården kan skriva {en} om det behövs inför starten.
Ni gör {en} där det står vem som gör vad.
Gruppen träffas på {plats} och har plats för {tal} deltagare.
Du får hjälp med {den}, ansökningar och kontakter med myndigheter.
Stegen är {den}, {den} och till sist {den}.
Personalen har utbildning i {den} och erfarenhet av {fler}.
Förbundet betalar {den}, medan kommunen står för {den}.
För unga finns {fler} som bygger på egna intressen.
I närheten ligger {plats}, där du kan prova på {fler}.
Erfarenheter från {den} har spridits till flera kommuner.
{en} kan också ges digitalt när avståndet är långt.
Kontakten börjar oftast genom {den} eller genom en anhörig.
Källan säger inte hur {den} ska fortsätta efter {ar}.
Deltagarna var med och formade {den} från början.
Det finns {en} för dig som har varit borta från skolan länge.
Samtalen handlar om hälsa, {fler} och vad du själv vill.`
  .trim()
  .split('\n');

const storForst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Names of places in the catalogue's own texts, with the s of a genitive. */
const orter = (kommuner: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:Östra Södertörn|Södertörn|${kommuner.join('|')})(?=s?(?!\\p{L}))`, 'gu');

const MENINGSSLUT = /(?<=[.!?])\s+(?=\p{Lu})/u;

/** The sentences of a running text without links and list marks. */
export const meningarI = (text: string): string[] =>
  text
    .split(/\n\s*\n|\n(?=- )/)
    .flatMap((stycke) => stycke.replace(/^- /, '').replace(/\s+/g, ' ').trim().split(MENINGSSLUT))
    .filter(Boolean);

/** Words that can be changed for others: long enough to carry meaning, and no names. */
const UTBYTBART = /(?<![\p{L}{])\p{Ll}{5,}(?![\p{L}}])/gu;
const andelse = (ord: string): string => ord.slice(-3);

/** Writes sentences: as many taken from real texts, moved to another place, as made from patterns. */
export class Skribent {
  readonly #dice: Dice;
  readonly #ord: Ordforrad;
  readonly #verkliga: readonly string[];
  /** The words of the real sentences by how they end, so that one can give way to another of its kind. */
  readonly #utbyten: ReadonlyMap<string, readonly string[]>;

  constructor(dice: Dice, ord: Ordforrad, verkliga: readonly string[], kommuner: readonly string[]) {
    this.#dice = dice;
    this.#ord = ord;
    const ort = orter(kommuner);
    this.#verkliga = verkliga.map((mening) => mening.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(ort, '{ort}'));
    this.#utbyten = Map.groupBy(
      this.#verkliga.flatMap((mening) => mening.match(UTBYTBART) ?? []),
      andelse,
    );
  }

  mening(amne: Amne): string {
    const monster = this.#dice.chance(0.5) ? this.#omskriven(this.#dice.one(this.#verkliga)) : this.#dice.one(MONSTER);
    return storForst(monster.replace(/\{(\w+)\}/g, (_, lucka: string) => this.#fyll(lucka, amne)));
  }

  /** Sentences while they fit into `most` characters, at least one; `wanted` of them if possible. */
  text(amne: Amne, wanted: number, most = Infinity): string {
    let text = this.#passande(amne, most);
    for (let count = 1; count < wanted; count += 1) {
      const langre = `${text} ${this.mening(amne)}`;
      if (langre.length <= most) text = langre;
    }
    return text;
  }

  /** A sentence of 5 to `most` characters. */
  #passande(amne: Amne, most: number): string {
    for (;;) {
      const mening = this.mening(amne);
      if (mening.length <= most && mening.length >= 40) return mening;
    }
  }

  /** A real sentence with some of its words changed: the country does not say the same things in the same words. */
  #omskriven(mening: string): string {
    return mening.replace(UTBYTBART, (ord) =>
      this.#dice.chance(0.5) ? this.#dice.one(this.#utbyten.get(andelse(ord)) ?? [ord]) : ord,
    );
  }

  #substantiv({ sagt }: Amne): Substantiv {
    if (sagt.length > 0 && this.#dice.chance(0.4)) return this.#dice.one(sagt);
    const nytt = this.#ord.substantiv();
    sagt.push(nytt);
    return nytt;
  }

  #fyll(lucka: string, amne: Amne): string {
    const { titel, ort } = amne;
    switch (lucka) {
      case 'titel':
        return titel;
      case 'ort':
        return ort;
      case 'plats':
        return this.#ord.plats();
      case 'en':
        return this.#substantiv(amne).obestamd;
      case 'den':
        return this.#substantiv(amne).bestamd;
      case 'fler':
        return this.#substantiv(amne).plural;
      case 'tal':
        return String(this.#dice.whole(6, 160));
      case 'ar':
        return String(this.#dice.whole(2009, 2025));
      default:
        throw new Error(`A sentence cannot be filled with "${lucka}".`);
    }
  }
}
