import { skalIOrd, type Namn } from '../../i18n/reasons.ts';
import { citerat, sokord } from '../../i18n/sok.ts';
import { statusIOrd } from '../../i18n/status.ts';
import { insatsUrl } from '../../model/urls.ts';
import type { Kort } from '../../search/fields.ts';
import { del, lankdel, mall, tecken } from '../templates.ts';
import type { Utdrag } from '../../search/ask/pagefind.ts';
import { narSynlig } from './visible.ts';
import type { Textsvar } from '../../search/ask/text-search.ts';
import type { Traff } from '../../search/ask/outcome.ts';

const form = { passar: 'stammer', okant: 'okant', 'passar-inte': 'emot' } as const;

export interface Sammanhang {
  rot: HTMLElement;
  namn: Namn;
  /** The words asked for and what they found, when words were asked for. */
  text: Textsvar | undefined;
}

function skalrad({ rot }: Sammanhang, teckenform: string, text: string, fet = ''): HTMLElement {
  const rad = mall(rot, 'skal');
  del(rad, 'tecken').append(tecken(rot, teckenform));
  if (fet !== '') {
    const betonad = document.createElement('b');
    betonad.textContent = fet + text;
    del(rad, 'text').append(betonad);
    rad.dataset['helrad'] = '';
  } else del(rad, 'text').textContent = text;
  return rad;
}

function visaUtdrag(plats: HTMLElement, ord: string, utdrag: Utdrag): void {
  if (utdrag.length === 0) return;
  plats.replaceChildren(`${ord}: `);
  for (const { text, markt } of utdrag) {
    const nod = document.createElement(markt ? 'b' : 'span');
    nod.textContent = text;
    plats.append(nod);
  }
}

/** The words that hit; the piece of the text, a file of its own, is filled in for those who come near it. */
function textskal(sammanhang: Sammanhang, post: number | undefined): HTMLElement[] {
  const { text } = sammanhang;
  if (!text || post === undefined) return [];
  const skal = text.skal(post);
  if (skal.ord.length === 0) return [];
  const ord = citerat(skal.ord);
  const rad = skalrad(sammanhang, 'stammer', ord);
  narSynlig(rad, () => {
    skal.utdrag().then(
      (utdrag) => {
        visaUtdrag(del(rad, 'text'), ord, utdrag);
      },
      // The hit stands without its piece of text; nothing else depends on it.
      () => undefined,
    );
  });
  return [rad];
}

/** One hit or near miss, drawn from the server's template with the reasons that were used to find it. */
export function ritaTraff(
  { insats, matchning }: Traff,
  kort: Kort,
  nara: boolean,
  sammanhang: Sammanhang,
): HTMLElement {
  const { rot, namn } = sammanhang;
  const rad = mall(rot, nara ? 'nara' : 'traff');
  if (nara) rad.dataset['naraInsats'] = kort.id;
  else {
    rad.dataset['insats'] = kort.id;
    rad.dataset['passar'] = matchning.okanda > 0 ? 'okant' : 'ja';
  }
  const lank = lankdel(rad, 'titel');
  lank.href = insatsUrl(kort.id);
  lank.textContent = kort.titel;
  del(rad, 'ingress').textContent = kort.ingress;

  const ovriga = matchning.skal.filter((skal) => skal.svar !== 'passar-inte').map((skal) => skalIOrd(skal, namn));
  const rader = [
    ...matchning.hinder.map((skal) => skalrad(sammanhang, 'emot', skalIOrd(skal, namn).text, sokord.hinder)),
    ...ovriga.map(({ svar, text }) => skalrad(sammanhang, form[svar], text)),
    ...textskal(sammanhang, insats.poster[matchning.spar]),
    ...(kort.inteFor[matchning.spar] ?? []).map((text) => skalrad(sammanhang, 'emot', sokord.tankPa + text)),
  ];
  const lista = del(rad, 'skal');
  lista.append(...rader);
  lista.hidden = rader.length === 0;

  const egen = kort.egenAnmalan;
  del(rad, 'egen').append(
    tecken(rot, egen === 'ja' ? 'stammer' : egen === 'nej' ? 'inte' : 'okant'),
    sokord.egenAnmalan[egen],
  );
  const status = statusIOrd({ ...insats, datum: kort.datum });
  del(rad, 'status').append(tecken(rot, status.form), status.text);

  const knapp = del(rad, 'listknapp');
  knapp.dataset['listknapp'] = kort.id;
  del(knapp, 'listtitel').textContent = kort.titel;
  return rad;
}
