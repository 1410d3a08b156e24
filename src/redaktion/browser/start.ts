import type { Redaktionsdata } from '../data.ts';
import { somDel } from './block.ts';
import { ovaIMinnet } from './minne.ts';
import { fyllTomma } from './tomma.ts';
import { slappZoomFri } from './zoom.ts';

const arGrupp = (varde: unknown): varde is Record<string, unknown> =>
  typeof varde === 'object' && varde !== null && !Array.isArray(varde);
/** The page carries what its own build has made and checked, so this only tells it from something else. */
const arData = (varde: unknown): varde is Redaktionsdata => arGrupp(varde) && 'config' in varde && 'tomma' in varde;
const arFiler = (varde: unknown): varde is Record<string, string> =>
  arGrupp(varde) && Object.values(varde).every((text) => typeof text === 'string');

async function hamtaFiler(adress: string): Promise<Record<string, string>> {
  const svar = await fetch(adress);
  const filer: unknown = svar.ok ? await svar.json() : undefined;
  if (!arFiler(filer)) throw new Error('Det gick inte att hämta texterna att öva på.');
  return filer;
}

function lasData(): Redaktionsdata {
  const data: unknown = JSON.parse(document.querySelector('#redaktionsdata')?.textContent ?? 'null');
  if (!arData(data)) throw new Error('Sidan saknar redaktionens inställningar.');
  return data;
}

async function starta(): Promise<void> {
  const { config, block, tomma, ovningsfiler } = lasData();
  slappZoomFri();
  if (ovningsfiler !== undefined) await ovaIMinnet(await hamtaFiler(ovningsfiler));
  const { default: CMS } = await import('@sveltia/cms');
  for (const ett of block) CMS.registerEditorComponent(somDel(ett));
  CMS.registerEventListener({
    name: 'preSave',
    handler: ({ entry }) => {
      const nycklar = tomma[entry.get('collection')];
      const { data } = entry.toJS();
      if (nycklar === undefined || !arGrupp(data)) return undefined;
      fyllTomma(data, nycklar);
      return entry.set('data', data);
    },
  });
  await CMS.init({ config });
}

await starta();
