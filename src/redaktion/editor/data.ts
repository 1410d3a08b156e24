import type { CmsConfig, Field } from '@sveltia/cms';
import type { JsonSchema } from '../../schema/json-schema.ts';

/** A component of ours that the editor shows as a form of its own in the text. */
export type Block = { namn: string; beskrivning: string; attribut: string[]; kropp: boolean; falt: Field[] };

/** Everything that the editor is started with: the page carries it as JSON. */
export type Redaktionsdata = {
  config: CmsConfig;
  block: Block[];
  /** Collection → what its files say, which is also the order they say it in. */
  scheman: Record<string, JsonSchema>;
  /** Where the files to practise on lie; in practice mode only. */
  ovningsfiler?: string;
};
