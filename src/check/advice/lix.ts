import type { Fel } from '../../reading/faults.ts';
import type { Post } from '../../reading/entry.ts';
import { radOm, type Text } from './text-boxes.ts';
import { citat, meningarI, type Mening } from '../../swedish/sentences.ts';
import type { Ordtyngd } from './word-weight.ts';

/** Shorter texts have too few sentences for a mean. */
const MINST_ORD = 50;
/**
 * Readability index LIX: words per sentence plus long words in percent (C. H. Björnsson, Läsbarhet, 1968).
 * He calls 30–40 easy, 50–60 difficult and the level of official texts. Ours lies about 13 below his,
 * since compounds count as their longest part (median of our own texts: 24 against 37), so that 40
 * here is where his difficult texts begin.
 */
const GRANS = 40;

const lix = (ord: number, meningarna: number, tunga: number): number => ord / meningarna + (100 * tunga) / ord;

type Plats = Mening & { ruta: Text };

/** Hard to read as a whole: told once, at its heaviest sentence. */
export function lasbarhet(
  { post, texter }: { post: Post; texter: readonly Text[] },
  { kanVaraTungt, arTungt }: Ordtyngd,
): Fel[] {
  const alla = texter
    .filter(({ nyckel, slag }) => nyckel === 'kropp' && slag !== 'rubrik')
    .flatMap((ruta) => meningarI(ruta).map((mening): Plats => ({ ...mening, ruta })));
  const ord = alla.flatMap((mening) => mening.ord);
  // A compound never counts for more than its length, so most texts need no dictionary.
  const hogst = ord.filter(kanVaraTungt).length;
  if (ord.length < MINST_ORD || lix(ord.length, alla.length, hogst) <= GRANS) return [];
  const varde = lix(ord.length, alla.length, ord.filter(arTungt).length);
  if (varde <= GRANS) return [];
  const vikt = (mening: Plats): number => mening.ord.length + 2 * mening.ord.filter(arTungt).length;
  const tyngst = alla.reduce((a, b) => (vikt(b) > vikt(a) ? b : a));
  const tunga = [...new Set(tyngst.ord.filter(arTungt))].toSorted((a, b) => b.length - a.length).slice(0, 3);
  return [
    radOm(
      { post },
      tyngst.ruta,
      tyngst.fran,
      `Texten är tung att läsa (LIX ${String(Math.round(varde))}, helst högst ${String(GRANS)}). Tyngst är "${citat(tyngst.text)}"`,
      `Dela långa meningar och byt långa ord mot vardagligare, till exempel ${tunga.map((ett) => `"${ett}"`).join(', ')}.`,
    ),
  ];
}
