import { Stopp } from '../../../scripts/lib/run.mjs';

/** Asks GitHub: a method, a path of its REST API and a body give an answer nobody has read yet. */
export type Anrop = (metod: 'GET' | 'POST' | 'PATCH', vag: string, kropp?: object) => Promise<unknown>;

/** Who a workflow is when it writes with its own key. */
export const ROBOT = 'github-actions[bot]';

/** GitHub as a workflow reaches it. An answer that says no stops the script with a sentence. */
export const github =
  (nyckel: string, api = 'https://api.github.com'): Anrop =>
  async (metod, vag, kropp) => {
    const svar = await fetch(`${api}${vag}`, {
      method: metod,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${nyckel}`,
        'x-github-api-version': '2022-11-28',
      },
      ...(kropp && { body: JSON.stringify(kropp) }),
    });
    if (!svar.ok) throw new Stopp(`GitHub svarade ${String(svar.status)} på ${metod} ${vag}.`);
    const json: unknown = await svar.json();
    return json;
  };
