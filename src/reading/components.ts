/** One component that may be written in a body, for the guard, the site and the editor. */
export type Komponent = { beskrivning: string; exempel: string; attribut: Readonly<Record<string, string>> };

const alla = {
  Notis: {
    beskrivning: 'En ruta som lyfter fram något viktigt.',
    exempel: '<Notis rubrik="Tänk på">\nTexten i rutan.\n</Notis>',
    attribut: { rubrik: 'Rutans rubrik, några ord.' },
  },
} as const satisfies Record<string, Komponent>;

/** Name of a component → the attributes it may be written with. What draws them has to take these. */
export type Komponentattribut = {
  [namn in keyof typeof alla]: { [attribut in keyof (typeof alla)[namn]['attribut']]?: string };
};

/** Every component that may be written in a body: name → what it is and which attributes it takes. */
export const komponenter: ReadonlyMap<string, Komponent> = new Map(Object.entries(alla));
