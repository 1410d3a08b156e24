import type { Redaktionsdata } from '../data.ts';
import { arGrupp } from '../../form.ts';
import { somDel } from './blocks.ts';
import { listformat, mdxformat } from './format.ts';
import { ovaIMinnet } from './memory.ts';
import { slappZoomFri } from './zoom.ts';

/** The page carries what its own build has made and checked, so this only tells it from something else. */
const arData = (varde: unknown): varde is Redaktionsdata => arGrupp(varde) && 'config' in varde && 'scheman' in varde;
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

/** Starts the editor with what the page carries. */
export async function starta(): Promise<void> {
  document.querySelector('.utan-skript')?.remove();
  const { config, block, scheman, ovningsfiler } = lasData();
  slappZoomFri();
  if (ovningsfiler !== undefined) await ovaIMinnet(await hamtaFiler(ovningsfiler));
  const { default: CMS } = await import('@sveltia/cms');
  for (const ett of block) CMS.registerEditorComponent(somDel(ett));
  for (const [samling, schema] of Object.entries(scheman)) {
    if (schema.type === 'array') CMS.registerCustomFormat(samling, 'yaml', listformat(schema, 'ord'));
    else CMS.registerCustomFormat(samling, 'mdx', mdxformat(schema));
  }
  await CMS.init({ config });
}
