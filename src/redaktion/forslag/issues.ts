import type { Octokit } from '@octokit/rest';
import { Refusal } from '../refusal.ts';
import { PER_PAGE, ROBOT, type Repo } from './github.ts';

/** An issue to open, unless the robot has one by its title or with its mark. */
export interface Issue {
  title: string;
  body: string;
  labels?: string[];
  /** Stands in the body, unseen, and in no other issue. */
  mark?: string;
}

/** Among which of the robot's issues to look for it: those that are open, or all that were touched since a time. */
type Among = { state: 'open' } | { state: 'all'; since: string };

/**
 * All that were opened in the month of a day. A few hours of the month before are among them: the month begins
 * earlier in Sweden than in the clock of GitHub.
 */
export const duringMonth = (day: string): Among => ({
  state: 'all',
  since: new Date(Date.parse(`${day.slice(0, 7)}-01T00:00:00Z`) - 86_400_000).toISOString(),
});

/** A month has fewer issues than this; past it something is wrong, and it is better to stop than to go on forever. */
const MAX_PAGES = 100;

type Known = { title: string; body: string };

async function readIssues(github: Octokit, repo: Repo, among: Among): Promise<Known[]> {
  const known: Known[] = [];
  const pages = github.paginate.iterator(github.rest.issues.listForRepo, { ...repo, ...among, per_page: PER_PAGE });
  let count = 0;
  for await (const { data } of pages) {
    count += 1;
    if (count > MAX_PAGES) throw new Refusal('GitHub har fler ärenden den här månaden än vi läser. Inget öppnades.');
    for (const { pull_request, user, title, body } of data) {
      // Anybody may open an issue with the title of ours; only the robot's own counts.
      if (pull_request === undefined && user?.login === ROBOT) known.push({ title, body: body ?? '' });
    }
  }
  return known;
}

/** Opens those that are not there yet. Gives the addresses of the new ones. */
export async function openIssues(
  github: Octokit,
  repo: Repo,
  issues: readonly Issue[],
  among: Among,
): Promise<string[]> {
  if (issues.length === 0) return [];
  const known = await readIssues(github, repo, among);
  const addresses: string[] = [];
  for (const { title, body, labels = [], mark } of issues) {
    if (known.some((one) => one.title === title || (mark !== undefined && one.body.includes(mark)))) continue;
    const { data } = await github.rest.issues.create({ ...repo, title, body, labels });
    addresses.push(data.html_url);
  }
  return addresses;
}
