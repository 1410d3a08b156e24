import { Octokit } from '@octokit/rest';
import { PROJECT_URL } from '../../model/urls.ts';
import { Refusal } from '../refusal.ts';

/** Who a workflow is when it writes with its own key. */
export const ROBOT = 'github-actions[bot]';

/** As many as GitHub gives on a page. */
export const PER_PAGE = 100;

export type Repo = { owner: string; repo: string };

/** @param name "owner/name" */
export function toRepo(name: string): Repo {
  const [owner = '', repo = ''] = name.split('/');
  return { owner, repo };
}

const nothing = (): void => undefined;

/** GitHub as a workflow reaches it. An answer that says no stops the script with a sentence. */
export function openGitHub(key: string, { api, fetch }: { api?: string; fetch?: typeof globalThis.fetch } = {}) {
  const github = new Octokit({
    auth: key,
    ...(api !== undefined && { baseUrl: api }),
    ...(fetch && { request: { fetch } }),
    log: { debug: nothing, info: nothing, warn: console.warn, error: nothing },
  });
  github.hook.error('request', (error, { method }) => {
    if (!('status' in error)) throw error;
    const { pathname } = new URL(error.request.url);
    if (error.response === undefined) throw new Refusal(`GitHub gick inte att nå: ${method} ${pathname}. Försök igen.`);
    throw new Refusal(`GitHub svarade ${error.status} på ${method} ${pathname}.`);
  });
  return github;
}

/** A variable that is set to nothing is not set. */
export const variable = (name: string): string | undefined => process.env[name] || undefined;

/** The project that a workflow runs for, "owner/name". */
export const projectHere = (): string => variable('GITHUB_REPOSITORY') ?? new URL(PROJECT_URL).pathname.slice(1);

/**
 * GitHub and the project as a workflow has them in its environment.
 * @param otherwise what to do where there is no key
 */
export function gitHubHere(otherwise: string): { github: Octokit; repo: Repo } {
  const key = variable('GITHUB_TOKEN');
  if (key === undefined) throw new Refusal(`GITHUB_TOKEN saknas. ${otherwise}`);
  const api = variable('GITHUB_API_URL');
  return { github: openGitHub(key, { ...(api !== undefined && { api }) }), repo: toRepo(projectHere()) };
}
