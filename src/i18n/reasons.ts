import type { Reason, Fit } from '../model/match.ts';
import { alderInWords, capitalise, enumerate } from './phrases.ts';

/** Names of the ids that reasons mention. */
export interface Names {
  kommun: (id: string) => string;
  malgrupp: (id: string) => string;
  metod: (id: string) => string;
}

export interface ReasonInWords {
  fit: Fit;
  text: string;
}

type AlderReason = Extract<Reason, { criterion: 'alder' }>;

function alderText({ fit, alder, span }: AlderReason): string {
  if (fit === 'okant') return 'Ålder anges inte';
  if (fit === 'passar') return capitalise(alderInWords(span) ?? '');
  const limit =
    span.fran !== undefined && alder < span.fran ? `från ${String(span.fran)}` : `till och med ${String(span.till)}`;
  return `Tar emot ${limit} år, personen är ${String(alder)}`;
}

function kommunText({ fit, kommun, servedIn }: Extract<Reason, { criterion: 'kommun' }>, namn: Names): string {
  if (fit === 'okant') return 'Kommun anges inte';
  if (fit === 'passar') return namn.kommun(kommun);
  const change =
    servedIn.length > 4 ? `${String(servedIn.length)} andra kommuner` : enumerate(servedIn.map(namn.kommun));
  return `Finns i ${change}, inte i ${namn.kommun(kommun)}`;
}

function malgruppText({ fit, terms, bred }: Extract<Reason, { criterion: 'malgrupper' }>, namn: Names): string {
  const words = enumerate(terms.map(namn.malgrupp), fit === 'passar' ? 'och' : 'eller');
  if (fit === 'passar') return words;
  if (fit === 'passar-inte') return `Vänder sig inte till: ${words}`;
  return bred ? 'Vänder sig brett' : `Nämner inte särskilt: ${words}`;
}

const egenText = {
  ja: 'Man kan anmäla sig själv',
  nej: 'Man kan inte anmäla sig själv',
  okant: 'Vi vet inte om man får anmäla sig själv',
};

/** Before a reason that speaks against. */
export const HINDER = 'Hinder: ';

/** One reason as a person reads it: "16–30 år", "Ålder anges inte", "Finns i Tyresö, inte i Nynäshamn". */
export function reasonInWords(reason: Reason, namn: Names): ReasonInWords {
  const { fit } = reason;
  switch (reason.criterion) {
    case 'alder':
      return { fit, text: alderText(reason) };
    case 'kommun':
      return { fit, text: kommunText(reason, namn) };
    case 'malgrupper':
      return { fit, text: malgruppText(reason, namn) };
    case 'metoder': {
      const words = enumerate(reason.terms.map(namn.metod), fit === 'passar' ? 'och' : 'eller');
      return { fit, text: fit === 'passar' ? words : `Arbetar inte med ${words}, så vitt vi vet` };
    }
    case 'egen':
      return { fit, text: egenText[reason.egenAnmalan] };
  }
}
