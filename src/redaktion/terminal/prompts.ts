import { createInterface } from 'node:readline/promises';
import { styleText } from 'node:util';

/** The person left with Ctrl-C. */
export class Interrupted extends Error {}

/** Whether there is somebody to ask. */
export const hasTerminal = (): boolean => process.stdin.isTTY && process.stdout.isTTY;

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const left = new AbortController();
  terminal.on('SIGINT', () => {
    left.abort();
  });
  try {
    return await terminal.question(`${question} `, { signal: left.signal });
  } catch (error) {
    if (left.signal.aborted) throw new Interrupted();
    throw error;
  } finally {
    terminal.close();
  }
}

/**
 * Asks for a line of text until it will do.
 * @param findFault what is wrong with an answer, if anything
 */
export async function askText(question: string, findFault: (answer: string) => string | undefined): Promise<string> {
  for (;;) {
    const answer = (await ask(`${styleText('bold', question)}\n>`)).trim();
    const fault = findFault(answer);
    if (fault === undefined) return answer;
    console.log(styleText('yellow', fault));
  }
}

/** Asks for a yes or a no; Enter is a yes. */
export const askYesNo = async (question: string): Promise<boolean> =>
  /^(?:j|ja)?$/i.test((await ask(`${styleText('bold', question)} (Ja/nej)`)).trim());
