import type { YAMLError } from 'yaml';
import type { Brist } from './faults.ts';

const CITERA = 'Sätt citattecken runt hela texten, till exempel: titel: "Stöd: för unga".';

const meningar: Partial<Record<YAMLError['code'], Brist>> = {
  TAB_AS_INDENT: { text: 'Raden är indragen med tabb.', gor: 'Byt tabben mot mellanslag, två för varje nivå.' },
  BLOCK_AS_IMPLICIT_KEY: { text: 'Texten innehåller ett kolon och läses därför som en ny nyckel.', gor: CITERA },
  MULTILINE_IMPLICIT_KEY: {
    text: 'Raden saknar kolon och går inte att läsa.',
    gor: 'Skriv raden som "nyckel: värde", eller dra in den om den hör till raden ovanför.',
  },
  BAD_INDENT: {
    text: 'Raden är inte indragen som raderna intill.',
    gor: 'Ge alla rader i samma lista eller grupp lika många mellanslag i början.',
  },
  BAD_SCALAR_START: { text: 'Texten börjar med ett tecken som har en särskild betydelse.', gor: CITERA },
  BAD_DQ_ESCAPE: {
    text: 'Ett omvänt snedstreck inom citattecken går inte att läsa.',
    gor: "Byt citattecknen mot enkla: 'text'.",
  },
  UNEXPECTED_TOKEN: {
    text: 'Det står något här som inte går att läsa.',
    gor: `Står det text efter ett citat? ${CITERA}`,
  },
  TAG_RESOLVE_FAILED: { text: 'En text får inte börja med utropstecken.', gor: CITERA },
  MULTIPLE_DOCS: {
    text: 'Raden ovanför avslutar uppgifterna för tidigt.',
    gor: 'Ta bort raden med tre punkter eller streck.',
  },
};

const nyckelVid = (text: string, index: number): string => /^[^:\s]+/.exec(text.slice(index))?.[0] ?? '';

/** The Swedish sentences for an error from the `yaml` library. */
export function lasbartYamlfel(fel: Pick<YAMLError, 'code' | 'message' | 'pos'>, text: string): Brist {
  if (fel.code === 'DUPLICATE_KEY') {
    return {
      text: `Nyckeln "${nyckelVid(text, fel.pos[0])}" finns två gånger.`,
      gor: 'Behåll den ena och ta bort den andra.',
    };
  }
  if (fel.message.startsWith('Flow')) {
    return {
      text: 'En lista som börjar med [ eller { avslutas inte.',
      gor: 'Sätt ] eller } efter det sista värdet, på samma rad.',
    };
  }
  return (
    meningar[fel.code] ?? {
      text: 'Raden går inte att läsa.',
      gor: 'Skriv raden som "nyckel: värde". Jämför med en fil som fungerar.',
    }
  );
}
