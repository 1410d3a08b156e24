import { isGroup } from '../../front-matter.ts';
import type { EditorData } from '../redaktion.ts';
import { toEditorComponent } from './blocks.ts';
import { listFormat, mdxFormat } from './format.ts';
import { practiseInMemory } from './memory.ts';

/** The page carries what its own build has made and checked, so this only tells it from something else. */
const isData = (value: unknown): value is EditorData => isGroup(value) && 'config' in value && 'formats' in value;
const isFiles = (value: unknown): value is Record<string, string> =>
  isGroup(value) && Object.values(value).every((text) => typeof text === 'string');

async function fetchFiles(address: string): Promise<Record<string, string>> {
  const answer = await fetch(address);
  const files: unknown = answer.ok ? await answer.json() : undefined;
  if (!isFiles(files)) throw new Error('Det gick inte att hämta texterna att öva på.');
  return files;
}

function readData(): EditorData {
  const data: unknown = JSON.parse(document.querySelector('#redaktionsdata')?.textContent ?? 'null');
  if (!isData(data)) throw new Error('Sidan saknar redaktionens inställningar.');
  return data;
}

const ZOOMABLE = 'width=device-width, initial-scale=1';

/** The editor forbids a phone to zoom (WCAG 1.4.4); this takes that back as often as it is done. */
function keepZoom(): void {
  const restore = (): void => {
    for (const meta of document.head.querySelectorAll<HTMLMetaElement>('meta[name="viewport"]'))
      if (meta.content !== ZOOMABLE) meta.content = ZOOMABLE;
  };
  new MutationObserver(restore).observe(document.head, { childList: true, subtree: true, attributes: true });
  restore();
}

/** Starts the editor with what the page carries. */
export async function startEditor(): Promise<void> {
  document.querySelector('.utan-skript')?.remove();
  const { config, blocks, formats, practiceFiles } = readData();
  keepZoom();
  if (practiceFiles !== undefined) await practiseInMemory(await fetchFiles(practiceFiles));
  const { default: CMS } = await import('@sveltia/cms');
  for (const block of blocks) CMS.registerEditorComponent(toEditorComponent(block));
  for (const [samling, { schema, listId }] of Object.entries(formats)) {
    if (listId === undefined) CMS.registerCustomFormat(samling, 'mdx', mdxFormat(schema));
    else CMS.registerCustomFormat(samling, 'yaml', listFormat(schema, listId));
  }
  await CMS.init({ config });
}
