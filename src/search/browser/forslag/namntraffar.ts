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

/** Insatser in whose title a word begins like the last word typed; the more of the words, the earlier. */
export async function namntraffar(text: string): Promise<Namntraff[]> {
  const sokta = orden(text).map(vik);
  if ((sokta.at(-1) ?? '').length < MINSTA_BORJAN) return [];
  laddat ??= hamtaRegister();
  const { insatser, indexfiler } = await laddat;
  const { poang } = await sokText(text, indexfiler);
  return insatser
    .map(({ id, titel, poster }) => {
      const ord = orden(titel).map(vik);
      const traffar = sokta.map((sokt) => ord.some((o) => o.startsWith(sokt)));
      const hur = Math.max(0, ...poster.map((post) => poang.get(post) ?? 0));
      return { titel, url: insatsUrl(id), sist: traffar.at(-1), antal: traffar.filter(Boolean).length, hur };
    })
    .filter(({ sist, hur }) => sist === true && hur > 0)
    .sort((a, b) => b.antal - a.antal || b.hur - a.hur)
    .slice(0, MAX)
    .map(({ titel, url }) => ({ titel, url }));
}
