import { type Dice, Growth } from './dice.ts';

/** A noun in the forms that sentences ask for. */
export interface Substantiv {
  /** With its article: "en samtalsgrupp". */
  obestamd: string;
  bestamd: string;
  plural: string;
}

const FORLEDER =
  'ansöknings arbets arbetsgivar arbetslivs arbetsmarknads arbetsmiljö arbetsplats arbetsterapi arbetstids aktivitets ' +
  'anhörig anställnings ansvars återgångs återhämtnings bakgrunds barn behandlings behovs beroende beslutsstöds bidrags ' +
  'biblioteks boende bostads branschråds budget butiks cykel dag data delaktighets delegations deltagar dialog digital ' +
  'distans djur drog energi enhets ersättnings etablerings familje ferie film folkhögskole folkhälso fördjupnings ' +
  'föreläsnings förenings företags förskole försäkrings försörjnings fotboll framtids fri frilufts fritids frukost ' +
  'frånvaro fysio gemenskaps gymnasie gård grund grupp habiliterings handlednings hantverks handlings hälso hem hemma ' +
  'helhets helg hjälp hund idrotts individ informations inkluderings inskrivnings integrations intresse introduktions ' +
  'jobb jobbsökar jord journal jämställdhets kamrat karriär kartläggnings kedje klienthälso kommun kompetens ' +
  'koncentrations konst kontakt kost kris krishanterings kropps kultur kunskaps kurators kvinno kvälls kök kö ' +
  'lag landsbygds ledar livs livsstils ljud lokal lots lov lågtröskel läkar läns läs lärande lärlings löne mat ' +
  'medborgar mentors metod miljö minnes missbruks mobil morgon motivations mottagnings multi musik myndighets måltids ' +
  'målgrupps mälar möbel nätverks närings natur ny nyanländ nyckel omsorgs område omställnings ord orienterings ' +
  'parts patient pedagogik pensions person plan planerings plats praktik process projekt promenad prov psykiatri ' +
  'rehabiliterings rekryterings remiss resurs rese rådgivnings rätts rörelse rörlighets rum samhälls samordnings ' +
  'samsjuklighets samtals samverkans självhjälps sjuk sjukskrivnings skade skol skogs skuld slöjd smärt snickeri social ' +
  'sommar språk spel stads start stress stöd studie sysselsättnings system sömn teater teknik terapi text tids tjänste ' +
  'trafik tränings träd trädgårds trygghets ungdoms uppdrags uppföljnings uppsökar utbildnings utrednings utslussnings ' +
  'utvecklings vardags vecko verkstads verktygs vinter visions volontär vuxen vård vägarbets vägled växt våld yrkes ' +
  'ålders åtgärds ärende översikts överlämnings övergångs';

/** Last parts by gender and declension: singular, definite, plural. */
const EFTERLEDER = {
  en: `grupp/en/er plan/en/er mottagning/en/ar kontakt/en/er kurs/en/er träff/en/ar process/en/er handledning/en/ar
    kartläggning/en/ar utredning/en/ar verkstad/en/@verkstäder trappa/@trappan/@trappor modell/en/er metod/en/er
    plats/en/er skola/@skolan/@skolor cirkel/@cirkeln/@cirklar kedja/@kedjan/@kedjor coach/en/er lots/en/ar
    handläggare/n/@handläggare samordnare/n/@samordnare koordinator/n/er vägledare/n/@vägledare mentor/n/er
    konsulent/en/er terapeut/en/er pedagog/en/er kurator/n/er ledare/n/@ledare insats/en/er satsning/en/ar
    prövning/en/ar bedömning/en/ar genomgång/en/ar uppföljning/en/ar träning/en/ar övning/en/ar vecka/@veckan/@veckor
    dag/en/ar panel/en/er bank/en/er slinga/@slingan/@slingor linje/n/r mall/en/ar lista/@listan/@listor
    budget/en/ar tjänst/en/er resurs/en/er funktion/en/er enhet/en/er klubb/en/ar studio/n/r pott/en/er
    rutin/en/er överenskommelse/n/r lokal/en/er hubb/en/ar trädgård/en/ar expedition/en/er reception/en/er
    analys/en/er karta/@kartan/@kartor skala/@skalan/@skalor fond/en/er utmaning/en/ar vinst/en/er effekt/en/er`,
  ett: `stöd/et/@stöd team/et/@team möte/t/n samtal/et/@samtal råd/et/@råd arbete/t/n program/met/@program
    projekt/et/@projekt center/@centret/@center rum/met/@rum hus/et/@hus kafé/et/er spår/et/@spår steg/et/@steg
    nätverk/et/@nätverk verktyg/et/@verktyg forum/et/@forum underlag/et/@underlag uppdrag/et/@uppdrag
    besök/et/@besök beslut/et/@beslut intyg/et/@intyg behov/et/@behov hinder/@hindret/@hinder mål/et/@mål
    avtal/et/@avtal ansvar/et/@ansvar område/t/n erbjudande/t/n schema/t/n material/et/@material test/et/@test
    pass/et/@pass block/et/@block kontor/et/@kontor torg/et/@torg lag/et/@lag register/@registret/@register
    kollegium/@kollegiet/@kollegier perspektiv/et/@perspektiv upplägg/et/@upplägg lärande/t/n utbyte/t/n`,
};

/** A form is an ending, or after "@" the whole word. */
const form = (ord: string, andelse: string): string => (andelse.startsWith('@') ? andelse.slice(1) : ord + andelse);

const efterleder = Object.entries(EFTERLEDER).flatMap(([artikel, lista]) =>
  lista.split(/\s+/).map((post) => {
    const [ord = '', bestamd = '', plural = ''] = post.split('/');
    return { artikel, ord, bestamd: form(ord, bestamd), plural: form(ord, plural) };
  }),
);
const forleder = FORLEDER.split(' ');

const NATUR =
  'Al Ask Berg Björk Bäck Dal Ek Fågel Furu Gran Hav Hassel Hed Häll Klint Kvarn Lind Lilje Lund Lyck Myr Norr Nyckel Ros Rönn Sand Skog Sol Sten Strand Ström Sund Säll Sjö Tall Torn Udd Vass Vik Ås Ög Öster'.split(
    ' ',
  );
const ORT =
  'backen berget bron brunnen dalen fältet gatan gården gläntan hagen hallen hamnen holmen huset kullen lunden magasinet mejeriet parken platsen skolan slätten stallet stationen stigen torget torpet udden vallen vången verket viken vägen ängen'.split(
    ' ',
  );
const STAVELSER =
  'a al am be bri co da di do e el em en fe fi ga ha hi i in ja ka ki la le li lo lu ma me mi mo na ne ni no o or pa pi ra re ri ro sa se si so su ta te ti to tri u va ve vi vo'.split(
    ' ',
  );
const SLUT = 'a is o um na ra ta ster gne to via la ria lia mo sam fram kraft'.split(' ');
const NAMNLEDER =
  'Jobb Väg Steg Livs Språk Fram Start Kraft Möjlighets Arbets Studie Ungdoms Vuxen Hälso Kontakt Sam Ny Lots Mål Växt Motor Resurs Samtals Balans Bro Fritids Grön Hantverks Sysselsättnings Kompetens Yrkes Trygghets Hem Nätverks'.split(
    ' ',
  );
const NAMNSLUT =
  'banken bron bryggan cirkeln dörren fabriken forum hubben huset hörnan kedjan klivet kompassen kraften linjen lotsen lyftet modellen noden porten rummet rådet slussen smedjan spåret spången språnget steget stigen stugan teamet torget trappan verket verkstaden vägen'.split(
    ' ',
  );

const storForst = (ord: string): string => ord.charAt(0).toUpperCase() + ord.slice(1);

/** Compounds are how Swedish makes new words; now and then of three parts. */
function substantiv(dice: Dice): Substantiv {
  const forled = dice.one(forleder) + (dice.chance(0.12) ? dice.one(forleder) : '');
  const { artikel, ord, bestamd, plural } = dice.one(efterleder);
  return { obestamd: `${artikel} ${forled}${ord}`, bestamd: forled + bestamd, plural: forled + plural };
}

/** The words of one catalogue; they grow with it. */
export class Ordforrad {
  readonly #substantiv: Growth<string>;
  readonly #platser: Growth<string>;
  readonly #dice: Dice;
  readonly #former = new Map<string, Substantiv>();

  constructor(dice: Dice, kommuner: readonly string[]) {
    this.#dice = dice;
    this.#substantiv = new Growth(dice, () => {
      const nytt = substantiv(dice);
      this.#former.set(nytt.bestamd, nytt);
      return nytt.bestamd;
    });
    this.#platser = new Growth(
      dice,
      () => (dice.chance(0.2) ? dice.one(kommuner).replace(/\W.*|s$/, '') : dice.one(NATUR)) + dice.one(ORT),
      { richness: 300 },
    );
  }

  substantiv(): Substantiv {
    const bestamd = this.#substantiv.draw();
    const former = this.#former.get(bestamd);
    if (!former) throw new Error(`"${bestamd}" has no forms.`);
    return former;
  }

  /** A house, a street or a quarter. */
  plats(): string {
    return this.#platser.draw();
  }

  /** What an insats is called, without its place. */
  namn(): string {
    if (this.#dice.chance(0.6)) return this.#dice.one(NAMNLEDER) + this.#dice.one(NAMNSLUT);
    const stavelser = Array.from({ length: this.#dice.whole(1, 2) }, () => this.#dice.one(STAVELSER)).join('');
    return storForst(stavelser + this.#dice.one(SLUT));
  }
}
