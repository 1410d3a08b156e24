import { z } from 'zod';
import { yearOrSpan, dag, moment } from './dates.ts';
import { lamnaSnabbt, optionalList, line, reference } from './fields.ts';
import { kontakt } from './kontakt.ts';
import { belagg, intagslagen, jaNejOkant, typer } from './varden.ts';

const answer = z
  .enum(jaNejOkant, { error: 'Skriv ja, nej eller okant.' })
  .meta({ labels: { ja: 'Ja', nej: 'Nej', okant: 'Okänt' } });
const alder = z
  .int({ error: 'Skriv åldern som ett helt tal, utan citattecken.' })
  .min(0, { error: 'Åldern kan inte vara mindre än 0.' })
  .max(120, { error: 'Åldern kan inte vara mer än 120.' });
const antal = z.int({ error: 'Skriv ett helt tal.' }).min(0, { error: 'Talet kan inte vara negativt.' });
const percent = z.number().min(0).max(100, { error: 'Andelen skrivs i procent, 0–100.' });
const steps = optionalList(line(5, 240));

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
  namn: line(2, 80)
    .optional()
    .meta({ title: 'Namn på spåret', description: 'Bara när insatsen har flera spår med egna villkor.' }),
  alder: alderspann.meta({
    title: 'Ålder',
    description: 'Vilka åldrar spåret tar emot. Lämna tomt (i filen {}) om källan inte anger ålder.',
  }),
  malgrupper: optionalList(reference('malgrupper')).meta({
    title: 'Målgrupper',
    description: 'Vilka spåret vänder sig till.',
  }),
  villkor: optionalList(line(5, 240)).meta({
    title: 'Villkor',
    description: 'Vad som måste gälla, ett villkor per rad, som en hel mening: "Du har aktivitetsersättning."',
  }),
  inteFor: optionalList(line(5, 240)).meta({
    title: 'Inte för',
    description:
      'Vem spåret inte är till för, som slutet på meningen "Inte för den som …": "helt har hoppat av skolan".',
  }),
});
export type Spar = z.infer<typeof spar>;

export const kalla = z.strictObject({
  dokument: reference('kallor').meta({
    title: 'Dokument',
    description: 'Dokumentet i källförteckningen (i filen dess id).',
    reference: 'kallor',
  }),
  avsnitt: line(2, 160).meta({ title: 'Avsnitt', description: 'Var i dokumentet uppgiften står.' }),
});
export type Kalla = z.infer<typeof kalla>;

const measures = {
  deltagare: antal.optional().meta({ title: 'Deltagare', description: 'Antal personer som deltog.' }),
  nya: antal.optional().meta({ title: 'Nya deltagare', description: 'Antal personer som började under tiden.' }),
  arbeteEllerStudier: percent
    .optional()
    .meta({ title: 'Till arbete eller studier', description: 'Andel i procent av dem som slutade.' }),
};

export const resultat = z.strictObject({
  ar: yearOrSpan.meta({ title: 'År', description: 'Året eller åren som siffrorna gäller.' }),
  kalla: reference('kallor').meta({
    title: 'Källa',
    description: 'Dokumentet som siffrorna kommer från.',
    reference: 'kallor',
  }),
  ...measures,
  mal: z
    .strictObject(measures)
    .optional()
    .meta({ title: 'Mål', description: 'Målet för samma tid, när källan anger ett.' }),
  inflode: optionalList(
    z.strictObject({
      anvisare: reference('anvisare').meta({ title: 'Vem', description: 'Vem som anvisade.', reference: 'anvisare' }),
      antal: antal.meta({ title: 'Antal', description: 'Hur många.' }),
    }),
  ).meta({ title: 'Så kom de in', entryName: 'väg in', description: 'Hur de nya deltagarna kom till insatsen.' }),
  text: line(5, 400)
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
    titel: line(2, 80).meta({
      title: 'Titel',
      description: 'Insatsens namn, så som folk säger det. Ingen annan insats får heta likadant.',
    }),
    ingress: line(40, 240).meta({
      title: 'Ingress',
      description: 'Vad insatsen är och för vem, på enkel svenska. Texten ska gå att läsa ensam på ett kort.',
    }),
    forDig: line(40, 500).optional().meta({
      title: 'Till dig som söker stöd',
      description: 'Samma erbjudande sagt till personen, med "du" och utan facktermer.',
    }),
    typ: z.enum(typer, { error: 'Skriv individ, samverkan eller kompetens.' }).meta({
      title: 'Typ',
      description:
        'individ = stöd till en person, samverkan = struktur mellan parter, kompetens = lärande för personal.',
      labels: { individ: 'Individ', samverkan: 'Samverkan', kompetens: 'Kompetens' },
    }),
    forbund: z.array(reference('forbund')).min(1, { error: 'Ange minst ett samordningsförbund.' }).meta({
      title: 'Samordningsförbund',
      description: 'Förbundet eller förbunden som står bakom.',
    }),
    kommuner: z.array(reference('kommuner')).meta({
      title: 'Kommuner',
      description: 'Var man ska bo för att få stödet, inte var kontoret ligger.',
    }),
    okant: z.literal(true).optional().meta({
      title: 'Kommunerna är okända',
      description: 'Ja (true) när källorna inte säger vilka kommuner det gäller. Då ska listan med kommuner vara tom.',
    }),
    spar: z.array(spar).min(1, { error: 'Ange minst ett spår med ålder och målgrupper.' }).meta({
      title: 'Spår',
      entryName: 'spår',
      description: 'För vem insatsen är. Flera spår när olika grupper har olika villkor.',
    }),
    seIstallet: optionalList(
      z.strictObject({
        nar: line(5, 120).meta({ title: 'När', description: 'Situationen, sagd till personen: "Du bor i Tyresö".' }),
        insats: reference('insatser').meta({
          title: 'Insats',
          description: 'Insatsen som passar bättre då.',
          reference: 'insatser',
        }),
      }),
    ).meta({
      title: 'Se i stället',
      entryName: 'hänvisning',
      description: 'Vart den som inte passar in kan vända sig.',
    }),
    metoder: optionalList(reference('metoder')).meta({
      title: 'Metoder',
      description: 'Arbetssätten som källorna nämner.',
    }),
    huvudman: reference('aktorer').optional().meta({
      title: 'Huvudman',
      description: 'Den som driver insatsen, när en källa säger det.',
      reference: 'aktorer',
    }),
    parter: optionalList(reference('aktorer')).meta({ title: 'Parter', description: 'Organisationerna som deltar.' }),
    vagIn: z
      .strictObject({
        egenAnmalan: answer.meta({
          title: 'Får man anmäla sig själv?',
          description: 'Okänt (okant) om källorna inte säger något.',
        }),
        stegSjalv: steps.meta({ title: 'Så gör du själv', description: 'Vad personen gör, i ordning.' }),
        anvisare: optionalList(reference('anvisare')).meta({
          title: 'Vem kan anvisa',
          description: 'Vilka som får anvisa en person hit.',
        }),
        stegHandlaggare: steps.meta({
          title: 'Så gör en handläggare',
          description: 'Vad handläggaren gör, i ordning.',
        }),
        checklista: steps.meta({
          title: 'Ha klart',
          description: 'Det handläggaren behöver ha klart före anvisningen.',
        }),
        sen: line(10, 500).optional().meta({ title: 'Vad händer sen', description: 'Vad som händer efter anmälan.' }),
      })
      .meta({ title: 'Vägen in', description: 'Hur man kommer in, själv eller genom en handläggare.' }),
    kontakt: optionalList(kontakt).meta({
      title: 'Kontakt',
      entryName: 'kontakt',
      description: 'Funktioner man når. Tom lista: förbundets kontakt visas i stället.',
    }),
    plats: z
      .strictObject({
        namn: line(2, 80).optional().meta({ title: 'Lokal', description: 'Lokalens namn.' }),
        adress: line(3, 120).optional().meta({ title: 'Gatuadress', description: 'Gata och nummer.' }),
        ort: line(2, 60).optional().meta({ title: 'Ort', description: 'Postort eller område.' }),
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
        start: moment
          .optional()
          .meta({ title: 'Start', description: 'När insatsen började: ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD.' }),
        slut: moment.optional().meta({ title: 'Slut', description: 'När insatsen tar eller tog slut.' }),
        kvar: answer.meta({
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
          labels: { oppet: 'Öppet', ko: 'Kö', stangt: 'Stängt' },
        }),
        datum: dag.meta({
          title: 'Datum',
          description: 'Dagen då läget gällde. Efter 90 dagar visas läget som okänt.',
        }),
        notis: line(5, 200).optional().meta({ title: 'Kommentar', description: 'Till exempel hur lång kön är.' }),
      })
      .optional()
      .meta({ title: 'Intag', description: 'Om det finns plats just nu.' }),
    kontroll: z
      .strictObject({
        datum: dag.meta({ title: 'Kontrollerad', description: 'Dagen då någon senast bekräftade uppgifterna.' }),
        av: line(3, 120).meta({ title: 'Av', description: 'En funktion eller ett dokument, aldrig en persons namn.' }),
        belagg: z.enum(belagg, { error: 'Skriv dokument eller verksamheten.' }).meta({
          title: 'Belägg',
          description:
            'dokument = uppgifterna kommer ur ett dokument, verksamheten = verksamheten har själv bekräftat dem.',
          labels: { dokument: 'Dokument', verksamheten: 'Verksamheten' },
        }),
      })
      .meta({ title: 'Kontroll', description: 'När och hur uppgifterna senast bekräftades.' }),
    ersattAv: optionalList(
      z
        .strictObject({
          insats: reference('insatser')
            .optional()
            .meta({ title: 'Insats', description: 'Insatsen som tog över.', reference: 'insatser' }),
          namn: line(2, 120)
            .optional()
            .meta({ title: 'Namn', description: 'Den som tog över, när den inte har en egen sida.' }),
          text: line(5, 300).optional().meta({ title: 'Förklaring', description: 'Vad som lever vidare och var.' }),
        })
        .refine((e) => (e.insats === undefined) !== (e.namn === undefined), {
          error: 'Skriv antingen insats (id) eller namn, inte båda.',
        }),
    ).meta({ title: 'Ersatt av', entryName: 'efterföljare', description: 'Vad som kom efter en avslutad insats.' }),
    delAv: reference('insatser').optional().meta({
      title: 'Ingår i',
      description: 'Insatsen som den här är en del av.',
      reference: 'insatser',
    }),
    finansiering: optionalList(reference('finansiarer')).meta({
      title: 'Finansiering',
      description: 'Vem som betalar.',
    }),
    resultat: optionalList(resultat).meta({
      title: 'Resultat',
      entryName: 'resultat',
      description: 'Siffror ur källorna, ett år i taget, nyast först.',
    }),
    kallor: z
      .array(kalla)
      .min(1, { error: 'Ange minst en källa.' })
      .meta({ title: 'Källor', entryName: 'källa', description: 'Dokumenten som uppgifterna kommer från.' }),
    sokord: optionalList(line(2, 60)).meta({
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
