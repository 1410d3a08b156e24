// What `npm run ny` and `npm run bekrafta` do alike: hand a change to git, and say what is left to do.
import { grenOchCommit, hinder, nuvarandeGren, type Andring } from './git.ts';
import { arFlaggfel, Stopp } from '../../../scripts/lib/run.mjs';
import { askYesNo, Avbrutet } from './prompts.ts';

/** Where the command is, for the one who leaves in the middle. */
export type Lage = { skrivet: (fil: string) => void };

/**
 * Runs a whole command. Who leaves with Ctrl-C is told whether anything was written, also between
 * two questions; a mistyped option is told with how the command is used.
 */
export async function kor(main: (lage: Lage) => Promise<number>, hjalp: string): Promise<void> {
  let skriven: string | undefined;
  const avbrutet = (): string =>
    skriven === undefined
      ? '\nAvbrutet. Inget är skrivet.'
      : `\nAvbrutet. ${skriven} är skriven, men ingen gren är gjord.`;
  const avsluta = (): void => {
    console.error(avbrutet());
    process.exit(130);
  };
  process.on('SIGINT', avsluta);
  try {
    process.exitCode = await main({ skrivet: (fil) => (skriven = fil) });
  } catch (fel) {
    if (fel instanceof Avbrutet) {
      console.error(avbrutet());
      process.exitCode = 130;
    } else if (fel instanceof Stopp) {
      console.error(`\n${fel.message}`);
      process.exitCode = 1;
    } else if (arFlaggfel(fel)) {
      console.error(`\nSå går det inte att skriva. Så här fungerar det:\n\n${hjalp}`);
      process.exitCode = 1;
    } else throw fel;
  } finally {
    process.off('SIGINT', avsluta);
  }
}

export const antal = (n: number, en: string, flera: string): string => `${String(n)} ${n === 1 ? en : flera}`;

/**
 * Makes a branch and a commit, when it is asked for (`gren`) or the person wants it, and tells what
 * comes next. Returns whether what was asked for was done.
 */
export async function lamnaTillGit(
  rot: string,
  andring: Andring,
  { gren, fraga }: { gren: boolean; fraga: boolean },
): Promise<boolean> {
  const avHand = `Nästa steg: titta på ${andring.fil}, gör en gren och en commit, och skicka den som en pull request.`;
  const nej = hinder(rot, andring);
  if (nej !== undefined) {
    if (gren) console.error(`\nDet blev ingen gren och ingen commit. ${nej}`);
    else if (fraga) console.log(`\n${nej}`);
    console.log(avHand);
    return !gren;
  }
  const fran = nuvarandeGren(rot);
  const vill =
    gren ||
    (fraga &&
      (await askYesNo(
        `Ska jag göra grenen ${andring.gren} och en commit? Bara ${andring.fil} kommer med. Grenen utgår från ${fran === undefined ? 'den commit du står på' : `grenen ${fran}`}.`,
      )));
  if (!vill) {
    console.log(avHand);
    return true;
  }
  const fel = grenOchCommit(rot, andring);
  if (fel !== undefined) {
    console.error(`\nDet blev ingen gren och ingen commit, för git sade:\n${fel}\n\nFilen ligger kvar. ${avHand}`);
    return false;
  }
  console.log(
    `\nGrenen ${andring.gren} är gjord, med en commit: ${andring.meddelande}\nNästa steg:\n  git push --set-upstream origin ${andring.gren}\nÖppna sedan en pull request på adressen som git skriver ut.`,
  );
  return true;
}
