import { komponenter, type Komponent } from '../../reading/components.ts';
import { formularord } from '../../i18n/redaktion.ts';
import type { Block } from './data.ts';

const somBlock = (namn: string, { beskrivning, exempel, attribut }: Komponent): Block => {
  const kropp = exempel.includes(`</${namn}>`);
  const attributfalt = Object.entries(attribut).map(([name, hint]) => ({
    name,
    hint,
    label: name.charAt(0).toLocaleUpperCase('sv') + name.slice(1),
    widget: 'string' as const,
    required: false,
  }));
  const kroppsfalt = { name: 'kropp', label: formularord.blocktext, widget: 'text' as const, required: true };
  return {
    namn,
    beskrivning,
    attribut: Object.keys(attribut),
    kropp,
    falt: kropp ? [...attributfalt, kroppsfalt] : attributfalt,
  };
};

/** The components that may stand in a body, as blocks of the editor. */
export const block: Block[] = [...komponenter].map(([namn, komponent]) => somBlock(namn, komponent));
