import type { z } from 'zod';
import { somJsonSchema } from '../schema/json-schema.ts';
import { iForm } from './form.ts';

/** Front matter in the one form that all our tools write, without the lines around it. */
export const skrivUppgifter = (uppgifter: unknown, schema: z.ZodType): string =>
  iForm(uppgifter, somJsonSchema(schema));

/** A whole file of content/: the front matter and a body, which is kept letter by letter. */
export const skrivMdx = (uppgifter: unknown, schema: z.ZodType, kropp: string): string =>
  `---\n${skrivUppgifter(uppgifter, schema)}---\n${kropp}`;
