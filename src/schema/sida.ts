import { z } from 'zod';
import { line } from './fields.ts';

/** A page of running text: om, tillgänglighet, integritet. */
export const sida = z.strictObject({
  titel: line(2, 80).meta({ title: 'Rubrik', description: 'Sidans rubrik.' }),
  ingress: line(20, 300).meta({ title: 'Ingress', description: 'Det viktigaste på sidan, i en eller två meningar.' }),
});
export type Sida = z.infer<typeof sida>;
