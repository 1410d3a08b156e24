import { START, type Finding, type Place } from './faults.ts';

/** Line and column of a character index in `text`. */
export const placeAt = (text: string, index: number): Place => {
  const before = text.slice(0, index);
  return { line: before.split('\n').length, column: index - before.lastIndexOf('\n') };
};

/** Bytes → text without byte order mark, or the one reason they cannot be read. */
export function decode(bytes: Uint8Array): { text: string } | { finding: Finding } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    // The lenient decoder puts U+FFFD where the strict one gave up, which tells us the line.
    const lenient = new TextDecoder('utf-8').decode(bytes);
    return {
      finding: {
        ...placeAt(lenient, lenient.indexOf('\uFFFD')),
        typ: 'not-utf8',
        text: 'Filen är inte sparad som UTF-8.',
        action: 'Spara om filen med teckenkodningen UTF-8 och kontrollera att å, ä och ö ser rätt ut.',
      },
    };
  }
}

/** Front matter and body, each with its lines where they stood in the file. */
export type SplitText = { frontMatter: string; body: string };

/** The body alone, without the blanks that stand for the front matter. */
export const bodyOf = ({ frontMatter, body }: SplitText): string =>
  body.split('\n').slice(frontMatter.split('\n').length).join('\n');

const FENCE = /^--- *\r?$/;

/**
 * Splits at the two `---` lines. Astro ends front matter at the first line that begins with `---` or
 * `+++`, so a line like `---x` is an error here rather than a place where two readers disagree.
 */
export function splitText(text: string): SplitText | { finding: Finding } {
  if (text.trim() === '') {
    return {
      finding: {
        ...START,
        typ: 'empty-file',
        text: 'Filen är tom.',
        action: 'Fyll den med uppgifter mellan två rader med ---, eller ta bort den.',
      },
    };
  }
  const lines = text.split('\n');
  if (!FENCE.test(lines[0] ?? '')) {
    return {
      finding: {
        ...START,
        typ: 'no-front-matter',
        text: 'Filen börjar inte med ---.',
        action: 'Skriv --- överst i filen, sedan uppgifterna och sedan --- igen före texten.',
      },
    };
  }
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\+\+\+)/.test(line));
  if (end === -1) {
    return {
      finding: {
        ...START,
        typ: 'open-front-matter',
        text: 'Uppgifterna överst i filen avslutas aldrig.',
        action: 'Skriv en rad med bara --- efter den sista uppgiften.',
      },
    };
  }
  if (!FENCE.test(lines[end] ?? '')) {
    return {
      finding: {
        line: end + 1,
        column: 1,
        ...(lines[end]?.startsWith('+')
          ? { typ: 'plus-signs', text: 'Raden börjar med +++ och avslutar därför uppgifterna.' }
          : { typ: 'dashes-with-more', text: 'Raden börjar med --- men innehåller mer.' }),
        action: 'Skriv --- ensamt på raden.',
      },
    };
  }
  return {
    frontMatter: '\n' + lines.slice(1, end).join('\n') + '\n',
    // Blanked rather than cut: this is exactly the text that Astro hands to Sätteri.
    body: [...lines.slice(0, end + 1).map((line) => line.replace(/[^\r]/g, ' ')), ...lines.slice(end + 1)].join('\n'),
  };
}
