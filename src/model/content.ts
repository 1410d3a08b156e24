import type { Forbund } from '../schema/forbund.ts';
import type { Insats } from '../schema/insats.ts';
import type { Malgrupp, Metod } from '../schema/term.ts';
import type {
  Aktor,
  Anvisare,
  Finansiar,
  Kalldokument,
  Kommun,
  Lan,
  Ordlistepost,
  Situation,
} from '../schema/vokabular.ts';

export interface Post<T> {
  id: string;
  data: T;
  /** The text under the front matter, as written. */
  body: string;
}

/** Everything in `content/`, validated but not yet joined. */
export interface Innehall {
  insatser: Post<Insats>[];
  malgrupper: Post<Malgrupp>[];
  metoder: Post<Metod>[];
  forbund: Post<Forbund>[];
  lan: Lan[];
  kommuner: Kommun[];
  aktorer: Aktor[];
  anvisare: Anvisare[];
  finansiarer: Finansiar[];
  kallor: Kalldokument[];
  ordlista: Ordlistepost[];
  situationer: Situation[];
}
