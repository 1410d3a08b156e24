/** The hints are written for somebody who writes YAML; who answers a question writes neither `true` nor `{}`. */
export const hjalptext = (text: string): string =>
  text
    .replace(/ ?Skriv \{\}[^.]*\./g, '')
    .replace(/ \((?:[a-z]+|i filen [^)]*)\)/g, '')
    .replace(/(?:Skriv|Sätt) true (?=när|om)/g, 'Svara ja ')
    .replace(/^true (?=när|om)/, 'Svara ja ')
    .trim();
