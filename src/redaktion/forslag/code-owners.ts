import { PROJEKT_URL } from '../../model/urls.ts';
import { ID_MONSTER } from '../../schema/fields.ts';

/** Where the teams are: the organisation on GitHub that has the catalogue. */
const [, ORGANISATION = ''] = new URL(PROJEKT_URL).pathname.split('/');

/** What owners are made from: ids of files, and the förbund that each insats says. */
export type Agda = { insatser: ReadonlyMap<string, readonly string[]>; forbund: readonly string[] };

const lag = (namn: string): string => `@${ORGANISATION}/${namn}`;
const REDAKTIONEN = lag('redaktionen');
const UTVECKLARNA = lag('utvecklare');

const insatsfil = (id: string): string => `/content/insatser/${id}.mdx`;
const forbundsfil = (id: string): string => `/content/forbund/${id}.mdx`;

const HUVUD = `# Vem som ska läsa ett förslag innan det publiceras. Den sista raden som passar på en fil gäller.
# Filen är skriven av \`npm run kodagare\`, så ändra inte i den för hand.
#
# Lagen måste finnas på GitHub, med skrivrätt till katalogen; annars räknas raden inte. Ett samordningsförbunds
# lag heter som förbundets fil i content/forbund/. Hur lagen skapas står i INSTALLERA.md.
#
# En ny insats har ingen egen rad än. Då läser redaktionen, och det är rätt. Varje natt jämförs filen
# med innehållet, och ett ärende säger till när den behöver skrivas om.`;

/** Owners of one insats: its förbund, those that exist. Without any it has no line, and the editors read it. */
const agare = ({ forbund }: Agda, egna: readonly string[]): string[] =>
  [...new Set(egna)].filter((id) => forbund.includes(id)).map(lag);

const rad = (monster: string, agarna: readonly string[]): string => `${monster} ${agarna.join(' ')}`;

/** A name that is no id could mean something else in a pattern; the check refuses it anyway. */
const ider = (namn: Iterable<string>): string[] => [...namn].filter((id) => ID_MONSTER.test(id)).toSorted();

function rader(agda: Agda): { insatser: string[]; forbund: string[] } {
  return {
    insatser: ider(agda.insatser.keys()).flatMap((id) => {
      const egna = agare(agda, agda.insatser.get(id) ?? []);
      return egna.length === 0 ? [] : [rad(insatsfil(id), egna)];
    }),
    forbund: ider(agda.forbund).map((id) => rad(forbundsfil(id), [lag(id)])),
  };
}

/** The whole of .github/CODEOWNERS. */
export function kodagare(agda: Agda): string {
  const { insatser, forbund } = rader(agda);
  const grund = [
    rad('*', [UTVECKLARNA]),
    '',
    rad('/content/', [REDAKTIONEN]),
    rad('/content/insatser/', [REDAKTIONEN]),
    ...insatser,
    '',
    ...forbund,
    '',
    // Last, so that no line above can give the code to somebody else.
    ...['/src/', '/scripts/', '/tests/', '/.github/'].map((mapp) => rad(mapp, [UTVECKLARNA])),
  ];
  return `${HUVUD}\n\n${grund.join('\n')}\n`;
}

/** A line that is there: where, for what, and whom it calls. */
type Agarrad = { nummer: number; monster: string; agarna: string[] };

const radernaI = (text: string): Agarrad[] =>
  text.split(/\r?\n/).flatMap((innehall, index) => {
    const [monster, ...agarna] = innehall
      .replace(/(?:^|\s)#.*$/, '')
      .split(/\s+/)
      .filter(Boolean);
    return monster === undefined ? [] : [{ nummer: index + 1, monster, agarna }];
  });

/** A line that points wrong, in a whole sentence. */
export type Felrad = { nummer: number; text: string };

function felI({ monster, agarna }: Agarrad, agda: Agda): string | undefined {
  const [, mapp, id = ''] = /^\/content\/(insatser|forbund)\/(.+)\.mdx$/.exec(monster) ?? [];
  if (mapp === undefined) return undefined;
  const egna = mapp === 'forbund' ? [id] : agda.insatser.get(id);
  if (!egna || (mapp === 'forbund' && !agda.forbund.includes(id))) return `${monster} finns inte längre.`;
  const ratt = agare(agda, egna);
  const lika = ratt.length === agarna.length && ratt.every((ett) => agarna.includes(ett));
  return lika
    ? undefined
    : `${monster} hör till ${ratt.join(' ') || REDAKTIONEN}, men raden säger ${agarna.join(' ') || 'ingen'}.`;
}

/** Lines that point at what is gone or call the wrong team, and files that have no line yet, which is no fault. */
export function kontrollera(text: string, agda: Agda): { fel: Felrad[]; saknas: string[] } {
  const finns = radernaI(text);
  const har = new Set(finns.map(({ monster }) => monster));
  const { insatser, forbund } = rader(agda);
  return {
    fel: finns.flatMap((en) => {
      const fel = felI(en, agda);
      return fel === undefined ? [] : [{ nummer: en.nummer, text: fel }];
    }),
    saknas: [...insatser, ...forbund].map((en) => en.split(' ')[0] ?? '').filter((monster) => !har.has(monster)),
  };
}
