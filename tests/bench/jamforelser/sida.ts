/** What a peer shows of a record. */
export interface Hit {
  url: string;
  titel: string;
  ingress: string;
}
export type Search = (q: string) => Hit[] | Promise<Hit[]>;

const SHOWN = 10;

function item({ url, titel, ingress }: Hit): HTMLLIElement {
  const li = document.createElement('li');
  li.dataset['insats'] = url;
  const a = document.createElement('a');
  a.href = url;
  a.textContent = titel;
  const p = document.createElement('p');
  p.textContent = ingress;
  li.append(a, p);
  return li;
}

/** A field and ten hits at each keystroke; library and index are fetched when the field is first used. */
export function page(load: () => Promise<Search>): void {
  const field = document.querySelector('input');
  const region = document.querySelector('main');
  const list = document.querySelector('ol');
  if (!field || !region || !list) throw new Error('The page lacks its parts.');
  let loading: Promise<Search> | undefined;
  const search = (): Promise<Search> => (loading ??= load());
  field.addEventListener('focus', () => void search(), { once: true });
  const draw = async (): Promise<void> => {
    const q = field.value.trim();
    region.dataset['sokstatus'] = 'laddar';
    const hits = q === '' ? [] : (await (await search())(q)).slice(0, SHOWN);
    // Answers to an older question than the latest are dropped.
    if (q !== field.value.trim()) return;
    list.replaceChildren(...hits.map(item));
    region.dataset['sokstatus'] = q === '' ? 'vilande' : hits.length > 0 ? 'traffar' : 'inga';
  };
  field.addEventListener('focus', () => void search(), { once: true });
  field.addEventListener('input', () => void draw());
}
