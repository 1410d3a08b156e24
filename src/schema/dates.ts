import { z } from 'zod';

/** Days in a month, so that 2026-02-31 is an error instead of quietly becoming March. */
const isInCalendar = (text: string): boolean => {
  const [year, month = 1, dag = 1] = text.split('-').map(Number);
  if (year === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, dag));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === dag;
};

/**
 * YAML readers turn an unquoted 2023-11-29 into a Date and an unquoted 2023 into a number.
 * Editors should not need to know about quotes, so all three spellings are read as text.
 */
const asText = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'number') return String(value);
  return value;
};

/** A whole day, `YYYY-MM-DD`. `slag` tells a form that a calendar will do. */
export const dag = z
  .preprocess(
    asText,
    z
      .string({ error: 'Skriv ett datum som ÅÅÅÅ-MM-DD, till exempel 2023-11-29.' })
      .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'Skriv datumet som ÅÅÅÅ-MM-DD, till exempel 2023-11-29.', abort: true })
      .refine(isInCalendar, { error: 'Datumet finns inte i kalendern. Kontrollera månad och dag.' }),
  )
  .meta({ kind: 'day' });

/** A day, a month or a year: as exact as the source is. */
export const moment = z.preprocess(
  asText,
  z
    .string({ error: 'Skriv ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD, till exempel 2022-04.' })
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, {
      error: 'Skriv ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD, till exempel 2022-04.',
      abort: true,
    })
    .refine(isInCalendar, { error: 'Datumet finns inte i kalendern. Kontrollera månad och dag.' }),
);

/** A year or a span of years that figures are about. */
export const yearOrSpan = z.preprocess(
  asText,
  z
    .string({ error: 'Skriv ett år, till exempel 2021, eller ett spann, till exempel 2020–2021.' })
    .regex(/^\d{4}(?:–\d{4})?$/, {
      error: 'Skriv ett år, till exempel 2021, eller ett spann, till exempel 2020–2021.',
    }),
);
