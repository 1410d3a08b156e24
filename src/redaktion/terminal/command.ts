// What `npm run ny` and `npm run bekrafta` do alike: hand a change to git, and say what is left to do.
import { branchAndCommit, currentBranch, findObstacle, type Change } from '../git.ts';
import { askYesNo, Interrupted } from './prompts.ts';

/** Where the command is, for the one who leaves in the middle. */
export type Progress = { hasWritten: (file: string) => void };

/** Runs a command. Who leaves with Ctrl-C is told whether anything was written, also between two questions. */
export async function interruptible(main: (progress: Progress) => Promise<number>): Promise<number> {
  let written: string | undefined;
  const tell = (): void => {
    console.error(
      written === undefined
        ? '\nAvbrutet. Inget är skrivet.'
        : `\nAvbrutet. ${written} är skriven, men ingen gren är gjord.`,
    );
  };
  const leave = (): void => {
    tell();
    process.exit(130);
  };
  process.on('SIGINT', leave);
  try {
    return await main({ hasWritten: (file) => (written = file) });
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    tell();
    return 130;
  } finally {
    process.off('SIGINT', leave);
  }
}

export const counted = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

/**
 * Makes a branch and a commit, when it is asked for (`isAskedFor`) or the person wants it (`canAsk`), and tells what
 * comes next. Returns whether what was asked for was done.
 */
export async function handToGit(
  root: string,
  change: Change,
  { isAskedFor, canAsk }: { isAskedFor: boolean; canAsk: boolean },
): Promise<boolean> {
  const byHand = `Nästa steg: titta på ${change.file}, gör en gren och en commit, och skicka den som en pull request.`;
  const obstacle = await findObstacle(root, change);
  if (obstacle !== undefined) {
    if (isAskedFor) console.error(`\nDet blev ingen gren och ingen commit. ${obstacle}`);
    else if (canAsk) console.log(`\n${obstacle}`);
    console.log(byHand);
    return !isAskedFor;
  }
  const from = await currentBranch(root);
  const isWanted =
    isAskedFor ||
    (canAsk &&
      (await askYesNo(
        `Ska jag göra grenen ${change.branch} och en commit? Bara ${change.file} kommer med. Grenen utgår från ${from === undefined ? 'den commit du står på' : `grenen ${from}`}.`,
      )));
  if (!isWanted) {
    console.log(byHand);
    return true;
  }
  const refused = await branchAndCommit(root, change);
  if (refused !== undefined) {
    console.error(`\nDet blev ingen gren och ingen commit, för git sade:\n${refused}\n\nFilen ligger kvar. ${byHand}`);
    return false;
  }
  console.log(
    `\nGrenen ${change.branch} är gjord, med en commit: ${change.message}\nNästa steg:\n  git push --set-upstream origin ${change.branch}\nÖppna sedan en pull request på adressen som git skriver ut.`,
  );
  return true;
}
