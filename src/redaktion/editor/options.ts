import { lasInnehall } from '../../reading/content.ts';
import { samlingar, samlingsnamn } from '../../schema/samlingar.ts';
import { isLookedUp, type Alternativ, type Listor } from './fields.ts';

/** The collections that a form lists ids of, in Swedish alphabetical order. */
export function lasListor(rot = '.'): Listor {
  const { samlingar: last } = lasInnehall(rot);
  return new Map(
    samlingsnamn
      .filter((name) => !isLookedUp(name))
      .map((name) => {
        const key = samlingar[name].name;
        const options = last[name].poster.map(({ id, data }): Alternativ => {
          const label: unknown = data && Reflect.get(data, key);
          return { label: typeof label === 'string' ? label : id, value: id };
        });
        return [name, options.sort((a, b) => a.label.localeCompare(b.label, 'sv'))];
      }),
  );
}
