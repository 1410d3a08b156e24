import { insatsUrl, lank } from '../../../model/urls.ts';
import { REGISTER_FIL, register, type Register } from '../../fields.ts';
import { orden, vik } from '../../swedish/ord.ts';
import { sokText } from '../pagefind.ts';
import type { Namntraff } from './forslag.ts';

const MAX = 4;
const MINSTA_BORJAN = 2;

let laddat: Promise<Register> | undefined;

async function hamtaRegister(): Promise<Register> {
  const svar = await fetch(lank(`/${REGISTER_FIL}`));
  if (!svar.ok) throw new Error(`Registret svarade ${String(svar.status)}.`);
  return register.parse(await svar.json());
}

/**
 * Insatser in whose title a word begins like the last word typed. First those that still are there, then those
 * with more of the words, then those that begin with them.
 */
export async function namntraffar(text: string): Promise<Namntraff[]> {
  const sokta = orden(text).map(vik);
  const sist = sokta.at(-1) ?? '';
  if (sist.length < MINSTA_BORJAN) return [];
  laddat ??= hamtaRegister().catch((fel: unknown) => {
    laddat = undefined;
    throw fel;
  });
  const { insatser, indexfiler } = await laddat;
  const { poang } = await sokText(text, indexfiler);
  return insatser
    .filter(({ poster }) => poster.some((post) => poang.has(post)))
    .map(({ id, titel, lage }) => {
      const ord = orden(titel).map(vik);
      const funna = sokta.filter((sokt) => ord.some((o) => o.startsWith(sokt))).length;
      const borjar = sokta.every((sokt, i) => (i < sokta.length - 1 ? ord[i] === sokt : ord[i]?.startsWith(sokt)));
      return { titel, url: insatsUrl(id), avslutad: lage === 'avslutad', ord, rang: funna + (borjar ? 1 : 0) };
    })
    .filter(({ ord }) => ord.some((o) => o.startsWith(sist)))
    .sort((a, b) => Number(a.avslutad) - Number(b.avslutad) || b.rang - a.rang)
    .slice(0, MAX)
    .map(({ titel, url, avslutad }) => ({ titel, url, avslutad }));
}
