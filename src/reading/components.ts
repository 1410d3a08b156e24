/** One component that may be written in a body, for the guard, the site and the editor. */
export type Component = { description: string; example: string; attributes: Readonly<Record<string, string>> };

const all = {
  Notis: {
    description: 'En ruta som lyfter fram något viktigt.',
    example: '<Notis rubrik="Tänk på">\nTexten i rutan.\n</Notis>',
    attributes: { rubrik: 'Rutans rubrik, några ord.' },
  },
} as const satisfies Record<string, Component>;

/** Name of a component → the attributes it may be written with. What draws them has to take these. */
export type ComponentAttributes = {
  [name in keyof typeof all]: { [attribute in keyof (typeof all)[name]['attributes']]?: string };
};

/** Every component that may be written in a body: name → what it is and which attributes it takes. */
export const components: ReadonlyMap<string, Component> = new Map(Object.entries(all));
