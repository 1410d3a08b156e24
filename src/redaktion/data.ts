import type { CmsConfig, Field } from '@sveltia/cms';

/** A component of ours that the editor shows as a form of its own in the text. */
export type Block = { namn: string; beskrivning: string; attribut: string[]; kropp: boolean; falt: Field[] };

/** A key that must be in the file even when it says nothing, and what it says then. `*` is any place in a list. */
export type Tom = { stig: string[]; varde: 'lista' | 'grupp' };

/** Everything that the editor is started with: the page carries it as JSON. */
export type Redaktionsdata = {
  config: CmsConfig;
  block: Block[];
  /** Collection → its keys that may not be missing. */
  tomma: Record<string, Tom[]>;
  /** Where the files to practise on lie; in practice mode only. */
  ovningsfiler?: string;
};
