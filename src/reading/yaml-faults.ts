import type { YAMLError } from 'yaml';
import type { Flaw } from './faults.ts';

const QUOTE_IT = 'Sätt citattecken runt hela texten, till exempel: titel: "Stöd: för unga".';

const FLAWS: Partial<Record<YAMLError['code'], Flaw>> = {
  TAB_AS_INDENT: {
    typ: 'tab-indent',
    text: 'Raden är indragen med tabb.',
    action: 'Byt tabben mot mellanslag, två för varje nivå.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    typ: 'colon-in-text',
    text: 'Texten innehåller ett kolon och läses därför som en ny nyckel.',
    action: QUOTE_IT,
  },
  MULTILINE_IMPLICIT_KEY: {
    typ: 'missing-colon',
    text: 'Raden saknar kolon och går inte att läsa.',
    action: 'Skriv raden som "nyckel: värde", eller dra in den om den hör till raden ovanför.',
  },
  BAD_INDENT: {
    typ: 'wrong-indent',
    text: 'Raden är inte indragen som raderna intill.',
    action: 'Ge alla rader i samma lista eller grupp lika många mellanslag i början.',
  },
  BAD_SCALAR_START: {
    typ: 'reserved-start',
    text: 'Texten börjar med ett tecken som har en särskild betydelse.',
    action: QUOTE_IT,
  },
  BAD_DQ_ESCAPE: {
    typ: 'unreadable-escape',
    text: 'Ett omvänt snedstreck inom citattecken går inte att läsa.',
    action: "Byt citattecknen mot enkla: 'text'.",
  },
  UNEXPECTED_TOKEN: {
    typ: 'unexpected-text',
    text: 'Det står något här som inte går att läsa.',
    action: `Står det text efter ett citat? ${QUOTE_IT}`,
  },
  TAG_RESOLVE_FAILED: { typ: 'tag', text: 'En text får inte börja med utropstecken.', action: QUOTE_IT },
  MULTIPLE_DOCS: {
    typ: 'early-end',
    text: 'Raden ovanför avslutar uppgifterna för tidigt.',
    action: 'Ta bort raden med tre punkter eller streck.',
  },
};

const keyAt = (text: string, index: number): string => /^[^:\s]+/.exec(text.slice(index))?.[0] ?? '';

/**
 * An error of the `yaml` library → what the editor most likely wrote. Its codes say which, but for brackets: an open one
 * has the codes of an indentation or of any missing sign, and only its English message tells.
 */
export function flawInYaml(error: Pick<YAMLError, 'code' | 'message' | 'pos'>, text: string): Flaw {
  if (error.code === 'DUPLICATE_KEY') {
    return {
      typ: 'double-key',
      text: `Nyckeln "${keyAt(text, error.pos[0])}" finns två gånger.`,
      action: 'Behåll den ena och ta bort den andra.',
    };
  }
  if (error.message.startsWith('Flow')) {
    return {
      typ: 'open-bracket',
      text: 'En lista som börjar med [ eller { avslutas inte.',
      action: 'Sätt ] eller } efter det sista värdet, på samma rad.',
    };
  }
  return (
    FLAWS[error.code] ?? {
      typ: 'unreadable-line',
      text: 'Raden går inte att läsa.',
      action: 'Skriv raden som "nyckel: värde". Jämför med en fil som fungerar.',
    }
  );
}
