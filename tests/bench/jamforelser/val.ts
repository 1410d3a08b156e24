// How the peers are set up, in the bench for quality and in that for speed alike.
import { create } from '@orama/orama';
import { stemmer } from '@orama/stemmers/swedish';
import type { IndexRecord } from '../../../src/search/index/records.ts';

export const FIELDS = ['titel', 'ingress', 'termer', 'sokord', 'brodtext', 'ovrigt'] as const;
export const BOOST = { titel: 3, termer: 2, ingress: 1.5 };

/** One string a field, which both libraries take. */
export const asDocument = ({
  url,
  titel,
  ingress,
  terms: termer,
  sokord,
  body: brodtext,
  other: ovrigt,
}: IndexRecord) => ({
  url,
  titel,
  ingress,
  termer: termer.join('\n'),
  sokord: sokord.join('\n'),
  brodtext: brodtext.join('\n'),
  ovrigt: ovrigt.join('\n'),
});

export const minisearchOptions = {
  idField: 'url',
  fields: [...FIELDS],
  storeFields: ['titel', 'ingress', 'url'],
  processTerm: (term: string) => stemmer(term.toLowerCase()),
  searchOptions: { prefix: true, fuzzy: 0.2, boost: BOOST },
};

export const emptyOrama = () =>
  create({
    schema: {
      url: 'string',
      titel: 'string',
      ingress: 'string',
      termer: 'string',
      sokord: 'string',
      brodtext: 'string',
      ovrigt: 'string',
    },
    components: { tokenizer: { language: 'swedish', stemming: true, stemmer } },
  });
