import { pageRooms } from '../schema/varden.ts';

/** Where the site is served: "/" or a sub-path such as "/insatskatalogen/". */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- Vite always gives `env`; Node by itself, as in the scripts, has none.
const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/?$/, '/');

/** A path of the site ("/insatser/x/") as a link that also works under a base path. */
export const href = (path: string): string => base + path.replace(/^\//, '');

const pageUrl =
  (room: string) =>
  (id: string): string =>
    href(`${room}${id}/`);

export const insatsUrl = pageUrl(pageRooms.insatser);
export const kommunUrl = pageUrl(pageRooms.kommuner);
export const malgruppUrl = pageUrl(pageRooms.malgrupper);
export const metodUrl = pageUrl(pageRooms.metoder);
export const forbundUrl = pageUrl(pageRooms.forbund);
/** content/sidor/om.mdx is /om/ itself; the others lie under it. */
export const sidaUrl = (id: string): string => (id === 'om' ? href(pageRooms.sidor) : pageUrl(pageRooms.sidor)(id));
/** How old the facts are: in the whole catalogue, or those of one förbund. */
export const farskhetUrl = (forbund?: string): string =>
  href(forbund === undefined ? '/farskhet/' : `/farskhet/${forbund}/`);

/** Where somebody who leaves a page in a hurry ends up: the weather, which says nothing about the one who reads it. */
export const NEUTRAL_URL = 'https://www.smhi.se/';

/** The project's home, where anybody can propose a change. */
export const PROJECT_URL = 'https://github.com/insatskatalogen/insatskatalogen';
export const editUrl = (file: string): string => `${PROJECT_URL}/edit/main/${file}`;

/** How one confirms facts: told in words, and where one does it in the browser. */
export const CONFIRM_URL = `${PROJECT_URL}/blob/main/.github/CONTRIBUTING.md#bekräfta-uppgifterna`;
export const redaktionUrl = (id?: string): string =>
  href('/redaktion/') + (id === undefined ? '' : `#/collections/insatser/entries/${id}`);
