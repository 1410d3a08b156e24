import { createInterface } from 'node:readline/promises';
import { styleText } from 'node:util';

/** The person left with Ctrl-C. */
export class Avbrutet extends Error {}

/** Whether there is somebody to ask. */
export const harTerminal = (): boolean => process.stdin.isTTY && process.stdout.isTTY;

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const left = new AbortController();
  terminal.on('SIGINT', () => {
    left.abort();
  });
  try {
    return await terminal.question(`${question} `, { signal: left.signal });
  } catch (fel) {
    if (left.signal.aborted) throw new Avbrutet();
    throw fel;
  } finally {
    terminal.close();
  }
}

/**
 * Asks for a line of text until it will do.
 * @param kontrollera what is wrong with an answer, if anything
 */
export async function askText(fraga: string, kontrollera: (svar: string) => string | undefined): Promise<string> {
  for (;;) {
    const svar = (await ask(`${styleText('bold', fraga)}\n>`)).trim();
    const fel = kontrollera(svar);
    if (fel === undefined) return svar;
    console.log(styleText('yellow', fel));
  }
}

/** Asks for a yes or a no; Enter is a yes. */
export const askYesNo = async (fraga: string): Promise<boolean> =>
  /^(?:j|ja)?$/i.test((await ask(`${styleText('bold', fraga)} (Ja/nej)`)).trim());
