import { z } from 'zod';
import { arEllerSpann, dag, tidpunkt } from './dates.ts';
import { lamnaSnabbt, lista, rad, referens } from './fields.ts';
import { kontakt } from './kontakt.ts';
import { belagg, intagslagen, jaNejOkant, typer } from './varden.ts';

const ja = z
  .enum(jaNejOkant, { error: 'Skriv ja, nej eller okant.' })
  .meta({ etiketter: { ja: 'Ja', nej: 'Nej', okant: 'Okänt' } });
const alder = z
  .int({ error: 'Skriv åldern som ett helt tal, utan citattecken.' })
  .min(0, { error: 'Åldern kan inte vara mindre än 0.' })
  .max(120, { error: 'Åldern kan inte vara mer än 120.' });
const antal = z.int({ error: 'Skriv ett helt tal.' }).min(0, { error: 'Talet kan inte vara negativt.' });
const procent = z.number().min(0).max(100, { error: 'Andelen skrivs i procent, 0–100.' });
const steg = lista(rad(5, 240));

export const alderspann = z
  .strictObject({
    fran: alder
      .optional()
      .meta({ title: 'Från ålder', description: 'Yngsta ålder i hela år. Utelämna om källan inte anger någon.' }),
    till: alder
      .optional()
      .meta({ title: 'Till ålder', description: 'Äldsta ålder i hela år. Utelämna om källan inte anger någon.' }),
  })
  .refine((a) => a.fran === undefined || a.till === undefined || a.fran <= a.till, {
    error: 'Åldern går baklänges: "fran" är högre än "till". Byt plats på dem.',
  });
export type Alderspann = z.infer<typeof alderspann>;

export const spar = z.strictObject({
  namn: rad(2, 80)
    .optional()
    .meta({ title: 'Namn på spåret', description: 'Bara när insatsen har flera spår med egna villkor.' }),
  alder: alderspann.meta({
    title: 'Ålder',
    description: 'Vilka åldrar spåret tar emot. Lämna tomt (i filen {}) om källan inte anger ålder.',
  }),
  malgrupper: lista(referens('malgrupper')).meta({ title: 'Målgrupper', description: 'Vilka spåret vänder sig till.' }),
  villkor: lista(rad(5, 240)).meta({
    title: 'Villkor',
    description: 'Vad som måste gälla, ett villkor per rad, som en hel mening: "Du har aktivitetsersättning."',
  }),
  inteFor: lista(rad(5, 240)).meta({
    title: 'Inte för',
    description:
      'Vem spåret inte är till för, som slutet på meningen "Inte för den som …": "helt har hoppat av skolan".',
  }),
});
export type Spar = z.infer<typeof spar>;

export const kalla = z.strictObject({
  dokument: referens('kallor').meta({
    title: 'Dokument',
    description: 'Dokumentet i källförteckningen (i filen dess id).',
    referens: 'kallor',
  }),
  avsnitt: rad(2, 160).meta({ title: 'Avsnitt', description: 'Var i dokumentet uppgiften står.' }),
});
export type Kalla = z.infer<typeof kalla>;

const matt = {
  deltagare: antal.optional().meta({ title: 'Deltagare', description: 'Antal personer som deltog.' }),
  nya: antal.optional().meta({ title: 'Nya deltagare', description: 'Antal personer som började under tiden.' }),
  arbeteEllerStudier: procent
    .optional()
    .meta({ title: 'Till arbete eller studier', description: 'Andel i procent av dem som slutade.' }),
};

export const resultat = z.strictObject({
  ar: arEllerSpann.meta({ title: 'År', description: 'Året eller åren som siffrorna gäller.' }),
  kalla: referens('kallor').meta({
    title: 'Källa',
    description: 'Dokumentet som siffrorna kommer från.',
    referens: 'kallor',
  }),
  ...matt,
  mal: z
    .strictObject(matt)
    .optional()
    .meta({ title: 'Mål', description: 'Målet för samma tid, när källan anger ett.' }),
  inflode: lista(
    z.strictObject({
      anvisare: referens('anvisare').meta({ title: 'Vem', description: 'Vem som anvisade.', referens: 'anvisare' }),
      antal: antal.meta({ title: 'Antal', description: 'Hur många.' }),
    }),
  ).meta({ title: 'Så kom de in', ett: 'väg in', description: 'Hur de nya deltagarna kom till insatsen.' }),
  text: rad(5, 400)
    .optional()
    .meta({ title: 'I ord', description: 'Det som siffrorna inte säger, till exempel att källan motsäger sig.' }),
});
export type Resultat = z.infer<typeof resultat>;

/**
 * One insats, as an editor writes it in `content/insatser/<id>.mdx`. Strict: an unknown or
 * misspelt key is an error. What can be derived (läge, färskhet) is never written.
 */
export const insats = z
  .strictObject({
    titel: rad(2, 80).meta({
      title: 'Titel',
      description: 'Insatsens namn, så som folk säger det. Ingen annan insats får heta likadant.',
    }),
    ingress: rad(40, 240).meta({
      title: 'Ingress',
      description: 'Vad insatsen är och för vem, på enkel svenska. Texten ska gå att läsa ensam på ett kort.',
    }),
    forDig: rad(40, 500).optional().meta({
      title: 'Till dig som söker stöd',
      description: 'Samma erbjudande sagt till personen, med "du" och utan facktermer.',
    }),
    typ: z.enum(typer, { error: 'Skriv individ, samverkan eller kompetens.' }).meta({
      title: 'Typ',
      description:
        'individ = stöd till en person, samverkan = struktur mellan parter, kompetens = lärande för personal.',
      etiketter: { individ: 'Individ', samverkan: 'Samverkan', kompetens: 'Kompetens' },
    }),
    forbund: z.array(referens('forbund')).min(1, { error: 'Ange minst ett samordningsförbund.' }).meta({
      title: 'Samordningsförbund',
      description: 'Förbundet eller förbunden som står bakom.',
    }),
    kommuner: z.array(referens('kommuner')).meta({
      title: 'Kommuner',
      description: 'Var man ska bo för att få stödet, inte var kontoret ligger.',
    }),
    okant: z.literal(true).optional().meta({
      title: 'Kommunerna är okända',
      description: 'Ja (true) när källorna inte säger vilka kommuner det gäller. Då ska listan med kommuner vara tom.',
    }),
    spar: z.array(spar).min(1, { error: 'Ange minst ett spår med ålder och målgrupper.' }).meta({
      title: 'Spår',
      ett: 'spår',
      description: 'För vem insatsen är. Flera spår när olika grupper har olika villkor.',
    }),
    seIstallet: lista(
      z.strictObject({
        nar: rad(5, 120).meta({ title: 'När', description: 'Situationen, sagd till personen: "Du bor i Tyresö".' }),
        insats: referens('insatser').meta({
          title: 'Insats',
          description: 'Insatsen som passar bättre då.',
          referens: 'insatser',
        }),
      }),
    ).meta({ title: 'Se i stället', ett: 'hänvisning', description: 'Vart den som inte passar in kan vända sig.' }),
    metoder: lista(referens('metoder')).meta({ title: 'Metoder', description: 'Arbetssätten som källorna nämner.' }),
    huvudman: referens('aktorer').optional().meta({
      title: 'Huvudman',
      description: 'Den som driver insatsen, när en källa säger det.',
      referens: 'aktorer',
    }),
    parter: lista(referens('aktorer')).meta({ title: 'Parter', description: 'Organisationerna som deltar.' }),
    vagIn: z
      .strictObject({
        egenAnmalan: ja.meta({
          title: 'Får man anmäla sig själv?',
          description: 'Okänt (okant) om källorna inte säger något.',
        }),
        stegSjalv: steg.meta({ title: 'Så gör du själv', description: 'Vad personen gör, i ordning.' }),
        anvisare: lista(referens('anvisare')).meta({
          title: 'Vem kan anvisa',
          description: 'Vilka som får anvisa en person hit.',
        }),
        stegHandlaggare: steg.meta({ title: 'Så gör en handläggare', description: 'Vad handläggaren gör, i ordning.' }),
        checklista: steg.meta({
          title: 'Ha klart',
          description: 'Det handläggaren behöver ha klart före anvisningen.',
        }),
        sen: rad(10, 500).optional().meta({ title: 'Vad händer sen', description: 'Vad som händer efter anmälan.' }),
      })
      .meta({ title: 'Vägen in', description: 'Hur man kommer in, själv eller genom en handläggare.' }),
    kontakt: lista(kontakt).meta({
      title: 'Kontakt',
      ett: 'kontakt',
      description: 'Funktioner man når. Tom lista: förbundets kontakt visas i stället.',
    }),
    plats: z
      .strictObject({
        namn: rad(2, 80).optional().meta({ title: 'Lokal', description: 'Lokalens namn.' }),
        adress: rad(3, 120).optional().meta({ title: 'Gatuadress', description: 'Gata och nummer.' }),
        ort: rad(2, 60).optional().meta({ title: 'Ort', description: 'Postort eller område.' }),
        digitalt: z
          .boolean()
          .optional()
          .meta({ title: 'Digitalt', description: 'Ja (true) om stödet kan ges på distans.' }),
      })
      .optional()
      .meta({ title: 'Plats', description: 'Var man träffas, när en källa säger det.' }),
    sprak: z
      .array(z.string().regex(/^[a-z]{2,3}$/, { error: 'Skriv språkets kod med små bokstäver, till exempel sv.' }))
      .default(['sv'])
      .meta({ title: 'Språk', description: 'Språken stödet ges på, som språkkoder.' }),
    period: z
      .strictObject({
        start: tidpunkt
          .optional()
          .meta({ title: 'Start', description: 'När insatsen började: ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD.' }),
        slut: tidpunkt.optional().meta({ title: 'Slut', description: 'När insatsen tar eller tog slut.' }),
        kvar: ja.meta({
          title: 'Finns kvar efter slutet',
          description: 'Om stödet lever vidare efter slutdatumet, till exempel i kommunens regi.',
        }),
      })
      .meta({ title: 'Period', description: 'När insatsen pågår eller pågick.' }),
    intag: z
      .strictObject({
        lage: z.enum(intagslagen, { error: 'Skriv oppet, ko eller stangt.' }).meta({
          title: 'Läge',
          description: 'Om insatsen tar emot nya just nu.',
          etiketter: { oppet: 'Öppet', ko: 'Kö', stangt: 'Stängt' },
        }),
        datum: dag.meta({
          title: 'Datum',
          description: 'Dagen då läget gällde. Efter 90 dagar visas läget som okänt.',
        }),
        notis: rad(5, 200).optional().meta({ title: 'Kommentar', description: 'Till exempel hur lång kön är.' }),
      })
      .optional()
      .meta({ title: 'Intag', description: 'Om det finns plats just nu.' }),
    kontroll: z
      .strictObject({
        datum: dag.meta({ title: 'Kontrollerad', description: 'Dagen då någon senast bekräftade uppgifterna.' }),
        av: rad(3, 120).meta({ title: 'Av', description: 'En funktion eller ett dokument, aldrig en persons namn.' }),
        belagg: z.enum(belagg, { error: 'Skriv dokument eller verksamheten.' }).meta({
          title: 'Belägg',
          description:
            'dokument = uppgifterna kommer ur ett dokument, verksamheten = verksamheten har själv bekräftat dem.',
          etiketter: { dokument: 'Dokument', verksamheten: 'Verksamheten' },
        }),
      })
      .meta({ title: 'Kontroll', description: 'När och hur uppgifterna senast bekräftades.' }),
    ersattAv: lista(
      z
        .strictObject({
          insats: referens('insatser')
            .optional()
            .meta({ title: 'Insats', description: 'Insatsen som tog över.', referens: 'insatser' }),
          namn: rad(2, 120)
            .optional()
            .meta({ title: 'Namn', description: 'Den som tog över, när den inte har en egen sida.' }),
          text: rad(5, 300).optional().meta({ title: 'Förklaring', description: 'Vad som lever vidare och var.' }),
        })
        .refine((e) => (e.insats === undefined) !== (e.namn === undefined), {
          error: 'Skriv antingen insats (id) eller namn, inte båda.',
        }),
    ).meta({ title: 'Ersatt av', ett: 'efterföljare', description: 'Vad som kom efter en avslutad insats.' }),
    delAv: referens('insatser').optional().meta({
      title: 'Ingår i',
      description: 'Insatsen som den här är en del av.',
      referens: 'insatser',
    }),
    finansiering: lista(referens('finansiarer')).meta({ title: 'Finansiering', description: 'Vem som betalar.' }),
    resultat: lista(resultat).meta({
      title: 'Resultat',
      ett: 'resultat',
      description: 'Siffror ur källorna, ett år i taget, nyast först.',
    }),
    kallor: z
      .array(kalla)
      .min(1, { error: 'Ange minst en källa.' })
      .meta({ title: 'Källor', ett: 'källa', description: 'Dokumenten som uppgifterna kommer från.' }),
    sokord: lista(rad(2, 60)).meta({
      title: 'Sökord',
      description: 'Ord som folk använder men som inte står i texten.',
    }),
    lamnaSnabbt,
  })
  .refine((i) => (i.kommuner.length === 0) === (i.okant === true), {
    path: ['kommuner'],
    error: 'Ange minst en kommun, eller skriv "okant: true" bredvid en tom lista.',
  });
export type Insats = z.infer<typeof insats>;
