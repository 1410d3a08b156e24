import { hittaFiler, somId } from '../../reading/files.ts';
import { lasInnehall, type Samlingar } from '../../reading/content.ts';
import type { Referensmal } from '../../schema/fields.ts';
import { fragorOm } from './questions.ts';
import { fragaOmAllt, fragaOmIgen, type Alternativ, type Fragare, type Sammanhang } from './interview.ts';
import { felIId, felINamn, kallad } from './names.ts';
import { forbered, type Forslag } from './new-entry.ts';
import type { Granskare } from './trial.ts';
import type { Slag, Uppgifter, Utkastfel } from './kinds.ts';

/** The faults cannot be put right by answering anew. */
export class Olosligt extends Error {}

/** What an id in `mal` can be, under the names people know them by. */
const alternativen = (samlingar: Samlingar, mal: Referensmal): Alternativ[] =>
  samlingar[mal].poster
    .filter(({ id }) => id !== '')
    .map((post) => ({
      varde: post.id,
      namn: kallad(post),
      tips: post.id,
    }))
    .toSorted((a, b) => a.namn.localeCompare(b.namn, 'sv'));

/** The body, a paragraph at a time: lists and links are easier to write in the file afterwards. */
async function fragaOmText({ fragare }: Sammanhang): Promise<string> {
  const stycken: string[] = [];
  for (;;) {
    const stycke = await fragare.text({
      titel: `Sidans text, stycke ${String(stycken.length + 1)}`,
      hjalp:
        stycken.length === 0
          ? 'Det som inte ryms i uppgifterna: vad man gör, och hur det går till. Tom rad avslutar.'
          : 'Tom rad avslutar.',
      kontrollera: () => undefined,
    });
    if (stycke.trim() === '') return stycken.join('\n\n');
    stycken.push(stycke.trim());
  }
}

const fragaOmId = ({ fragare }: Sammanhang, rot: string, sort: Slag, forval: string): Promise<string> =>
  fragare.text({
    titel: 'Id',
    hjalp: `Blir filens namn och sidans adress, /${sort.mapp}/${forval}/. Det ändras aldrig mer. Tryck Enter om det ser bra ut.`,
    forval,
    kontrollera: (svar) => {
      const fel = felIId(rot, sort, svar.trim());
      return fel && `${fel.text} ${fel.gor}`;
    },
  });

const somText = (fel: readonly Utkastfel[]): string => fel.map(({ text, gor }) => `${text}\n  ${gor}`).join('\n');

/**
 * Asks for a new entry until the whole check accepts it. Nothing is written; the answer is the file
 * as it would be. Rejects when the person leaves.
 */
export async function fragaFram(
  rot: string,
  sort: Slag,
  { fragare, idag, granska }: { fragare: Fragare; idag: string; granska: Granskare },
): Promise<{ forslag: Forslag; namn: string; id: string }> {
  const { samlingar } = lasInnehall(rot, hittaFiler(rot));
  const s: Sammanhang = {
    fragare,
    idag,
    alternativ: (mal) => alternativen(samlingar, mal),
    kontrollera: (stig, svar) => {
      const fel = stig.length === 1 && stig[0] === sort.namn ? felINamn(samlingar, sort, svar) : undefined;
      return fel && `${fel.text} ${fel.gor}`;
    },
  };
  const falt = fragorOm(sort.schema);
  const namnI = (uppgifter: Uppgifter): string => String(uppgifter[sort.namn]);

  let uppgifter = await fragaOmIgen(falt, {}, new Set([sort.namn]), s);
  let id = (await fragaOmId(s, rot, sort, somId(namnI(uppgifter)))).trim();
  const resten = falt.filter(({ nyckel }) => nyckel !== sort.namn);
  uppgifter = { ...uppgifter, ...(await fragaOmAllt(resten, s)) };
  let text = await fragaOmText(s);

  for (;;) {
    const forslag = forbered(rot, { slag: sort, id, uppgifter, text }, granska);
    if (forslag.fel.length === 0) return { forslag, namn: namnI(uppgifter), id };
    const nycklar = new Set(forslag.fel.map(({ stig }) => String(stig[0] ?? '')));
    const kan = [...nycklar].filter((nyckel) => ['id', 'text', ...falt.map((ett) => ett.nyckel)].includes(nyckel));
    if (kan.length === 0) throw new Olosligt(somText(forslag.fel));
    fragare.fel(`Något stämmer inte. Du får svara på det igen.\n${somText(forslag.fel)}`);
    uppgifter = await fragaOmIgen(falt, uppgifter, nycklar, s);
    if (nycklar.has('id')) id = (await fragaOmId(s, rot, sort, somId(namnI(uppgifter)))).trim();
    if (nycklar.has('text')) text = await fragaOmText(s);
  }
}
