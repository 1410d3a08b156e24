import { BORJAN, type Fynd, type Plats } from './faults.ts';

/** Line and column of a character index in `text`. */
export const platsVid = (text: string, index: number): Plats => {
  const fore = text.slice(0, index);
  return { rad: fore.split('\n').length, kolumn: index - fore.lastIndexOf('\n') };
};

/** Bytes → text without byte order mark, or the one reason they cannot be read. */
export function avkoda(bytes: Uint8Array): { text: string } | { fynd: Fynd } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    // The lenient decoder puts U+FFFD where the strict one gave up, which tells us the line.
    const slarvig = new TextDecoder('utf-8').decode(bytes);
    return {
      fynd: {
        ...platsVid(slarvig, slarvig.indexOf('\uFFFD')),
        text: 'Filen är inte sparad som UTF-8.',
        gor: 'Spara om filen med teckenkodningen UTF-8 och kontrollera att å, ä och ö ser rätt ut.',
      },
    };
  }
}

/** Front matter and body, each with its lines where they stood in the file. */
export type Delad = { frontMatter: string; kropp: string };

/** The body alone, without the blanks that stand for the front matter. */
export const bodyOf = ({ frontMatter, kropp }: Delad): string =>
  kropp.split('\n').slice(frontMatter.split('\n').length).join('\n');

const AVGRANSARE = /^--- *\r?$/;

/**
 * Splits at the two `---` lines. Astro ends front matter at the first line that begins with `---` or
 * `+++`, so a line like `---x` is an error here rather than a place where two readers disagree.
 */
export function dela(text: string): Delad | { fynd: Fynd } {
  if (text.trim() === '') {
    return {
      fynd: {
        ...BORJAN,
        text: 'Filen är tom.',
        gor: 'Fyll den med uppgifter mellan två rader med ---, eller ta bort den.',
      },
    };
  }
  const rader = text.split('\n');
  if (!AVGRANSARE.test(rader[0] ?? '')) {
    return {
      fynd: {
        ...BORJAN,
        text: 'Filen börjar inte med ---.',
        gor: 'Skriv --- överst i filen, sedan uppgifterna och sedan --- igen före texten.',
      },
    };
  }
  const slut = rader.findIndex((rad, index) => index > 0 && /^(?:---|\+\+\+)/.test(rad));
  if (slut === -1) {
    return {
      fynd: {
        ...BORJAN,
        text: 'Uppgifterna överst i filen avslutas aldrig.',
        gor: 'Skriv en rad med bara --- efter den sista uppgiften.',
      },
    };
  }
  if (!AVGRANSARE.test(rader[slut] ?? '')) {
    return {
      fynd: {
        rad: slut + 1,
        kolumn: 1,
        text: rader[slut]?.startsWith('+')
          ? 'Raden börjar med +++ och avslutar därför uppgifterna.'
          : 'Raden börjar med --- men innehåller mer.',
        gor: 'Skriv --- ensamt på raden.',
      },
    };
  }
  return {
    frontMatter: '\n' + rader.slice(1, slut).join('\n') + '\n',
    // Blanked rather than cut: this is exactly the text that Astro hands to Sätteri.
    kropp: [...rader.slice(0, slut + 1).map((rad) => rad.replace(/[^\r]/g, ' ')), ...rader.slice(slut + 1)].join('\n'),
  };
}
