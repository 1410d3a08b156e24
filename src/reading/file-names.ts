import path from 'node:path';
import type { Brist } from './faults.ts';

const LANGST = 80;

/** Names that look like an address but are none that a text may have. */
const upptagna: [monster: RegExp, text: string, gor: string][] = [
  [
    /^(?:con|prn|aux|nul|com\d|lpt\d)$/i,
    'Windows kan inte spara en fil med det namnet.',
    'Döp filen efter det den handlar om.',
  ],
  [/^index$/i, 'Namnet "index" är upptaget av mappens egen sida.', 'Döp filen efter det den handlar om.'],
];

/** What is wrong with a file name that would pass for an address. */
export function bristIUpptaget(filnamn: string): Brist | undefined {
  const namn = path.parse(filnamn).name;
  if (namn.length > LANGST)
    return { text: `Filnamnet är längre än ${String(LANGST)} tecken.`, gor: 'Korta det till några få ord.' };
  const traff = upptagna.find(([monster]) => monster.test(namn));
  return traff && { text: traff[1], gor: traff[2] };
}
