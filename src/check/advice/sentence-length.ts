import type { Fault } from '../../reading/faults.ts';
import { faultInText, type Reading } from '../texts.ts';
import { quote, sentencesIn } from '../../swedish/sentences.ts';

/** Plain Swedish lies around 15 words a sentence; past this many one has to begin again. */
const MAX_WORDS = 30;

/** A sentence that has more words than one remembers. */
export const adviseOnSentenceLength = ({ entry, texts }: Reading): Fault[] =>
  texts.flatMap((box) =>
    sentencesIn(box)
      .filter(({ words }) => words.length > MAX_WORDS)
      .map(({ text, from, words }) =>
        faultInText(entry, box, from, {
          typ: 'advice-long-sentence',
          text: `Meningen har ${String(words.length)} ord: "${quote(text)}"`,
          action: 'Dela den i två eller tre, eller gör en lista av uppräkningen.',
        }),
      ),
  );
