import type { Stig } from '../../reading/faults.ts';
import { somId } from '../../reading/files.ts';
import { avkoda } from '../../reading/text.ts';
import { arGrupp } from '../form.ts';
import type { Slag, Utkast, Utkastfel } from './kinds.ts';

/** A path as one writes it in JSON: `spar[0].alder.fran`. */
export const somVag = (stig: Stig): string =>
  stig
    .map((del, index) => {
      if (typeof del === 'number') return `[${String(del)}]`;
      const namn = String(del);
      return /^[\p{L}_$][\p{L}\d_$]*$/u.test(namn) ? `${index > 0 ? '.' : ''}${namn}` : `[${JSON.stringify(namn)}]`;
    })
    .join('');

type Json = { varde: unknown } | { fel: Utkastfel };

const heltFel = (text: string, gor: string): Json => ({ fel: { stig: [], text, gor } });

/** Deeper than any entry, and less than what a reader's stack holds. */
const DJUPAST = 20;

function arForDjup(varde: unknown): boolean {
  const kvar: [unknown, number][] = [[varde, 0]];
  for (let nasta = kvar.pop(); nasta; nasta = kvar.pop()) {
    const [ett, djup] = nasta;
    if (djup > DJUPAST) return true;
    if (typeof ett === 'object' && ett !== null) for (const under of Object.values(ett)) kvar.push([under, djup + 1]);
  }
  return false;
}

/** Reads JSON; an error says line and column where Node tells them. */
export function lasJson(bytes: Uint8Array): Json {
  const avkodad = avkoda(bytes);
  if ('fynd' in avkodad) return heltFel(avkodad.fynd.text, avkodad.fynd.gor);
  if (avkodad.text.trim() === '')
    return heltFel('Det finns inget att läsa.', 'Skriv uppgifterna som JSON: {"titel": "…", …}.');
  try {
    const varde: unknown = JSON.parse(avkodad.text);
    if (!arForDjup(varde)) return { varde };
    return heltFel('Listor och grupper ligger i varandra på för många nivåer.', 'Ta bort klamrar som inte behövs.');
  } catch (fel) {
    const plats = /line (\d+) column (\d+)/.exec(fel instanceof Error ? fel.message : '');
    const vid = plats ? ` Det tar stopp på rad ${plats[1] ?? ''}, tecken ${plats[2] ?? ''}.` : '';
    return heltFel(
      `Det här går inte att läsa som JSON.${vid}`,
      'Titta efter ett komma, ett citattecken eller en klammer som saknas eller är för mycket.',
    );
  }
}

/** Front matter with `id` and `text` beside its keys → an entry, or why it cannot be one. */
export function somUtkast(sort: Slag, varde: unknown): { utkast: Utkast; fel: Utkastfel[] } | { fel: Utkastfel[] } {
  if (!arGrupp(varde)) {
    return {
      fel: [
        { stig: [], text: 'Det här är inget JSON-objekt.', gor: 'Skriv uppgifterna inom klamrar: {"titel": "…", …}.' },
      ],
    };
  }
  const { id, text = '', ...uppgifter } = varde;
  const fel: Utkastfel[] = [];
  if (typeof text !== 'string') fel.push({ stig: ['text'], text: '"text" stämmer inte.', gor: 'Skriv en text.' });
  if (id !== undefined && typeof id !== 'string')
    fel.push({ stig: ['id'], text: '"id" stämmer inte.', gor: 'Skriv ett id som text, eller utelämna det.' });
  const namn = uppgifter[sort.name];
  const eget = typeof id === 'string' ? id : somId(typeof namn === 'string' ? namn : '');
  return { utkast: { slag: sort, id: eget, uppgifter, text: typeof text === 'string' ? text : '' }, fel };
}
