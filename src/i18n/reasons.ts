import type { Reason, Fit } from '../model/match.ts';
import { alderIOrd, stor, uppraknat } from './phrases.ts';

/** Names of the ids that reasons mention. */
export interface Namn {
  kommun: (id: string) => string;
  malgrupp: (id: string) => string;
  metod: (id: string) => string;
}

export interface SkalIOrd {
  svar: Fit;
  text: string;
}

type Alderskal = Extract<Reason, { criterion: 'alder' }>;

function alderText({ fit: svar, alder, span: spann }: Alderskal): string {
  if (svar === 'okant') return 'Ålder anges inte';
  if (svar === 'passar') return stor(alderIOrd(spann) ?? '');
  const grans =
    spann.fran !== undefined && alder < spann.fran
      ? `från ${String(spann.fran)}`
      : `till och med ${String(spann.till)}`;
  return `Tar emot ${grans} år, personen är ${String(alder)}`;
}

function kommunText(
  { fit: svar, kommun, servedIn: finnsI }: Extract<Reason, { criterion: 'kommun' }>,
  namn: Namn,
): string {
  if (svar === 'okant') return 'Kommun anges inte';
  if (svar === 'passar') return namn.kommun(kommun);
  const andra = finnsI.length > 4 ? `${String(finnsI.length)} andra kommuner` : uppraknat(finnsI.map(namn.kommun));
  return `Finns i ${andra}, inte i ${namn.kommun(kommun)}`;
}

function malgruppText(
  { fit: svar, terms: termer, bred }: Extract<Reason, { criterion: 'malgrupper' }>,
  namn: Namn,
): string {
  const ord = uppraknat(termer.map(namn.malgrupp), svar === 'passar' ? 'och' : 'eller');
  if (svar === 'passar') return ord;
  if (svar === 'passar-inte') return `Vänder sig inte till: ${ord}`;
  return bred ? 'Vänder sig brett' : `Nämner inte särskilt: ${ord}`;
}

const egenText = {
  ja: 'Man kan anmäla sig själv',
  nej: 'Man kan inte anmäla sig själv',
  okant: 'Vi vet inte om man får anmäla sig själv',
};

/** Before a reason that speaks against. */
export const HINDER = 'Hinder: ';

/** One reason as a person reads it: "16–30 år", "Ålder anges inte", "Finns i Tyresö, inte i Nynäshamn". */
export function skalIOrd(skal: Reason, namn: Namn): SkalIOrd {
  const { fit: svar } = skal;
  switch (skal.criterion) {
    case 'alder':
      return { svar, text: alderText(skal) };
    case 'kommun':
      return { svar, text: kommunText(skal, namn) };
    case 'malgrupper':
      return { svar, text: malgruppText(skal, namn) };
    case 'metoder': {
      const ord = uppraknat(skal.terms.map(namn.metod), svar === 'passar' ? 'och' : 'eller');
      return { svar, text: svar === 'passar' ? ord : `Arbetar inte med ${ord}, så vitt vi vet` };
    }
    case 'egen':
      return { svar, text: egenText[skal.egenAnmalan] };
  }
}
