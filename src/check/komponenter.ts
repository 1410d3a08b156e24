/** One component that may be written in a body, for the guard, the site and the editor. */
export type Komponent = { beskrivning: string; exempel: string; attribut: Readonly<Record<string, string>> };

/** Every component that may be written in a body: name → what it is and which attributes it takes. */
export const komponenter: ReadonlyMap<string, Komponent> = new Map([
  [
    'Notis',
    {
      beskrivning: 'En ruta som lyfter fram något viktigt.',
      exempel: '<Notis rubrik="Tänk på">\nTexten i rutan.\n</Notis>',
      attribut: { rubrik: 'Rutans rubrik, några ord.' },
    },
  ],
]);
