import { stor } from '../../i18n/phrases.ts';
import { isFolder, samlingar } from '../../schema/samlingar.ts';
import { schemaVid } from '../../reading/schema-walk.ts';
import { KROPP, mappFor, OKAND, scheman, slag, type Forandring, type Slag } from './changes.ts';
import { filadress, skyddad } from './markdown.ts';
import { type Fynd, type Sammanfattning } from './summary.ts';

/** What the one who renders knows by itself; nothing here comes from the proposal's own files. */
export type Sammanhang = {
  /** `owner/name` and the commit to link to; without them nothing is a link. */
  repo?: { namn: string; sha: string };
  /** The address of the preview. */
  forhandsvisning?: string;
  utkast?: boolean;
};

const VISADE = 20;
const MAX_TECKEN = 60_000;
const och = new Intl.ListFormat('sv', { type: 'conjunction' });

const ORD: Record<Slag, { en: string; flera: string; rubrik: string }> = {
  ny: { en: '1 ny insats', flera: 'nya', rubrik: 'Nya insatser' },
  andrad: { en: '1 ändrad insats', flera: 'ändrade', rubrik: 'Ändrade insatser' },
  bekraftad: { en: '1 bekräftad insats', flera: 'bekräftade', rubrik: 'Bekräftade insatser' },
  avslutad: { en: '1 insats avslutas', flera: 'avslutas', rubrik: 'Insatser som avslutas' },
  flyttad: { en: '1 insats byter adress', flera: 'byter adress', rubrik: 'Insatser som byter adress' },
  borttagen: { en: '1 insats tas bort', flera: 'tas bort', rubrik: 'Insatser som tas bort' },
};
const VARNING: Partial<Record<Slag, string>> = {
  flyttad: 'Filnamnet är sidans adress. Gamla länkar slutar att fungera, så behåll namnet om du kan.',
  borttagen:
    'En insats ska inte tas bort, för den som har en gammal länk ska få veta vad som hände. Avsluta den i stället.',
};
const arVerb: ReadonlySet<Slag> = new Set(['avslutad', 'flyttad', 'borttagen']);

/** The rest of content/, by folder. */
const OVRIGT: Readonly<Record<string, { en: string; flera: string; rubrik: string }>> = {
  ...Object.fromEntries(
    Object.values(samlingar)
      .filter((samling) => isFolder(samling))
      .map(({ path, words }) => [path, { ...words, rubrik: stor(words.flera) }]),
  ),
  vokabular: { en: 'lista med ord', flera: 'listor med ord', rubrik: 'Listor med ord' },
};
const ANNAT = { en: 'annan fil', flera: 'andra filer', rubrik: 'Andra filer i content/' };

type Ettslag = { ord: { en: string; flera: string; rubrik: string }; filer: Forandring[] };

const arPost = ({ fil }: Forandring): boolean => fil.endsWith('.mdx') || mappFor(fil) === 'vokabular';
const arInsats = (en: Forandring): boolean => mappFor(en.fil) === 'insatser' && arPost(en);

const insatserAv = (alla: readonly Forandring[], ett: Slag): Forandring[] =>
  alla.filter((en) => arInsats(en) && en.slag === ett);

const ovriga = (alla: readonly Forandring[]): Ettslag[] => {
  const kvar = alla.filter((en) => !arInsats(en));
  const mappar = Object.entries(OVRIGT).map(([mapp, ord]) => ({
    ord,
    filer: kvar.filter((en) => arPost(en) && mappFor(en.fil) === mapp),
  }));
  const annat = { ord: ANNAT, filer: kvar.filter((en) => !arPost(en) || !(mappFor(en.fil) in OVRIGT)) };
  return [...mappar, annat].filter(({ filer }) => filer.length > 0);
};

/** "1 ny insats, 2 ändrade": the noun is said once, with the first number. */
function insatserIOrd(alla: readonly Forandring[]): string[] {
  return slag
    .flatMap((ett) => {
      const antal = insatserAv(alla, ett).length;
      return antal === 0 ? [] : [{ ett, antal }];
    })
    .map(({ ett, antal }, index) => {
      const { en, flera } = ORD[ett];
      if (index > 0) return antal === 1 ? en.replace(/ insats(?= |$)/, '') : `${String(antal)} ${flera}`;
      if (antal === 1) return en;
      return arVerb.has(ett) ? `${String(antal)} insatser ${flera}` : `${String(antal)} ${flera} insatser`;
    });
}

const felOchRad = ({ granskning }: Sammanfattning): string => {
  if (!granskning) return '';
  const { antalFel, antalTips } = granskning;
  if (antalFel === 0 && antalTips === 0) return '; inga fel';
  return `; ${[antalFel > 0 ? `${String(antalFel)} fel` : '', antalTips > 0 ? `${String(antalTips)} råd` : ''].filter(Boolean).join(', ')}`;
};

const ORDLISTAN = 'content/vokabular/ordlista.yaml';

function antalIOrd({ ord, filer }: Ettslag): string {
  const [forsta, ...resten] = filer;
  if (forsta?.fil === ORDLISTAN && forsta.poster && resten.length === 0) {
    const { nya, andrade, borttagna } = forsta.poster;
    return `${String(nya.length + andrade.length + borttagna.length)} ord i ordlistan`;
  }
  return `${String(filer.length)} ${filer.length === 1 ? ord.en : ord.flera}`;
}

/** One line, as "1 ny insats, 2 ändrade; 3 råd". */
export function rubrik(svaret: Sammanfattning): string {
  const andra = ovriga(svaret.forandringar).map(antalIOrd);
  const delar = [...insatserIOrd(svaret.forandringar), ...andra];
  return `${delar.length === 0 ? 'Inget innehåll ändras' : delar.join(', ')}${felOchRad(svaret)}`;
}

function faltnamn(mapp: string, nyckel: string): string {
  if (nyckel === KROPP) return 'Texten';
  const schema = scheman[mapp];
  const titel = schema && schemaVid(schema, [nyckel])?.meta()?.title;
  return titel ?? (nyckel === OKAND ? 'Ett fält som inte finns' : nyckel);
}

/** Quotes, the order of keys, blanks: what a reader of the page never sees. */
const BARA_FORMEN = 'inget i innehållet, bara hur filen är skriven';

const posterIOrd = ({ nya, andrade, borttagna }: NonNullable<Forandring['poster']>): string =>
  [
    { namn: nya, ord: 'nytt' },
    { namn: andrade, ord: 'ändrat' },
    { namn: borttagna, ord: 'borttaget' },
  ]
    .filter(({ namn }) => namn.length > 0)
    .map(({ namn, ord }) => `${ord} ${visade(namn.map((ett) => skyddad(ett))).join(', ')}`)
    .join('; ') || BARA_FORMEN;

const visade = (alla: readonly string[], antal = alla.length): string[] =>
  antal <= VISADE ? [...alla] : [...alla.slice(0, VISADE), `och ${String(antal - VISADE)} till`];

function vadSomAndras({ fil, fran, slag: ett, falt, lasbar, poster }: Forandring): string {
  const egna = falt.map((nyckel) => skyddad(faltnamn(mappFor(fil), nyckel)));
  if (ett === 'flyttad' && fran !== undefined) return `hette ${skyddad(fran)}`;
  if (ett === 'ny' || ett === 'borttagen' || ett === 'bekraftad') {
    return mappFor(fil) === 'insatser' ? '' : { ny: 'läggs till', borttagen: 'tas bort', bekraftad: '' }[ett];
  }
  if (!lasbar) return 'går inte att läsa, se felen';
  if (poster) return posterIOrd(poster);
  return egna.length === 0 ? BARA_FORMEN : och.format(egna);
}

const lank = (text: string, fil: string, repo: Sammanhang['repo'], rad?: number): string => {
  if (!repo) return text;
  // GitHub draws an .mdx file; asked for it plain, it has lines to lead to.
  return `[${text}](${filadress(repo.namn, repo.sha, fil)}${rad === undefined ? '' : `?plain=1#L${String(rad)}`})`;
};

const punkt = (ett: Forandring, repo: Sammanhang['repo']): string => {
  const namn = skyddad(ett.namn) || skyddad(ett.fil);
  const vad = vadSomAndras(ett);
  // What is no longer there has nothing to link to.
  return `${ett.slag === 'borttagen' ? namn : lank(namn, ett.fil, repo)}${vad === '' ? '' : `: ${vad}`}`;
};

const stycke = (titel: string, rader: readonly string[], { antal = rader.length, forord = '' } = {}): string[] =>
  rader.length === 0
    ? []
    : [
        [
          `**${titel}**`,
          forord,
          visade(rader, antal)
            .map((rad) => `- ${rad}`)
            .join('\n'),
        ]
          .filter(Boolean)
          .join('\n\n'),
      ];

const fyndrad = (repo: Sammanhang['repo']) => (ett: Fynd) =>
  `${lank(`${skyddad(ett.fil.replace(/^content\//, ''))} rad ${String(ett.rad)}`, ett.fil, repo, ett.rad)}: ${skyddad(ett.text)} ${skyddad(ett.gor)}`;

function slutord({ granskning, utanfor, fler }: Sammanfattning, { utkast }: Sammanhang): string[] {
  const fel = (granskning?.antalFel ?? 0) > 0;
  const filer = utanfor === 1 ? '1 fil' : `${String(utanfor)} filer`;
  return [
    ...(fler > 0
      ? [`Förslaget ändrar ${fler === 1 ? '1 fil' : `${String(fler)} filer`} till, som inte visas här.`]
      : []),
    ...(utanfor > 0 ? [`Förslaget ändrar också ${filer} utanför \`content/\`. En utvecklare behöver läsa det.`] : []),
    ...(granskning ? [] : ['Granskningen gick inte att köra. En utvecklare behöver titta på det.']),
    ...(utkast && fel
      ? ['Det här är ett utkast, så det gör inget att något saknas. Rätta felen innan du skickar för granskning.']
      : []),
    ...((granskning?.antalTips ?? 0) > 0 ? ['Råden stoppar ingenting. Du väljer själv om du följer dem.'] : []),
  ];
}

/** The whole summary as Markdown in Swedish. Everything in `svaret` is somebody else's text. */
export function somMarkdown(svaret: Sammanfattning, sammanhang: Sammanhang = {}): string {
  const { repo, forhandsvisning } = sammanhang;
  const { forandringar, granskning } = svaret;
  const text = [
    `### ${rubrik(svaret)}`,
    ...(forhandsvisning === undefined ? [] : [`[Se hur sidorna blir](${forhandsvisning}), i mobil och på dator.`]),
    ...slag.flatMap((ett) =>
      stycke(
        ORD[ett].rubrik,
        insatserAv(forandringar, ett).map((en) => punkt(en, repo)),
        { forord: VARNING[ett] ?? '' },
      ),
    ),
    ...ovriga(forandringar).flatMap(({ ord, filer }) =>
      stycke(
        ord.rubrik,
        filer.map((en) => punkt(en, repo)),
      ),
    ),
    ...stycke('Fel som måste rättas', (granskning?.fel ?? []).map(fyndrad(repo)), { antal: granskning?.antalFel ?? 0 }),
    ...stycke('Råd', (granskning?.tips ?? []).map(fyndrad(repo)), { antal: granskning?.antalTips ?? 0 }),
    ...slutord(svaret, sammanhang),
  ].join('\n\n');
  // GitHub takes 65 536 characters. A line stands by itself, so cutting between two opens nothing.
  return text.length <= MAX_TECKEN ? text : `${text.slice(0, text.lastIndexOf('\n', MAX_TECKEN))}\n\n…`;
}
