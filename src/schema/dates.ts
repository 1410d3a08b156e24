import { z } from 'zod';

/** Days in a month, so that 2026-02-31 is an error instead of quietly becoming March. */
const finnsIKalendern = (text: string): boolean => {
  const [ar, manad = 1, dag = 1] = text.split('-').map(Number);
  if (ar === undefined) return false;
  const datum = new Date(Date.UTC(ar, manad - 1, dag));
  return datum.getUTCMonth() === manad - 1 && datum.getUTCDate() === dag;
};

/**
 * YAML readers turn an unquoted 2023-11-29 into a Date and an unquoted 2023 into a number.
 * Editors should not need to know about quotes, so all three spellings are read as text.
 */
const somText = (varde: unknown): unknown => {
  if (varde instanceof Date) return varde.toISOString().slice(0, 10);
  if (typeof varde === 'number') return String(varde);
  return varde;
};

/** A whole day, `YYYY-MM-DD`. `slag` tells a form that a calendar will do. */
export const dag = z
  .preprocess(
    somText,
    z
      .string({ error: 'Skriv ett datum som ÅÅÅÅ-MM-DD, till exempel 2023-11-29.' })
      .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'Skriv datumet som ÅÅÅÅ-MM-DD, till exempel 2023-11-29.', abort: true })
      .refine(finnsIKalendern, { error: 'Datumet finns inte i kalendern. Kontrollera månad och dag.' }),
  )
  .meta({ slag: 'dag' });

/** A day, a month or a year: as exact as the source is. */
export const tidpunkt = z.preprocess(
  somText,
  z
    .string({ error: 'Skriv ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD, till exempel 2022-04.' })
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, {
      error: 'Skriv ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD, till exempel 2022-04.',
      abort: true,
    })
    .refine(finnsIKalendern, { error: 'Datumet finns inte i kalendern. Kontrollera månad och dag.' }),
);

/** A year or a span of years that figures are about. */
export const arEllerSpann = z.preprocess(
  somText,
  z
    .string({ error: 'Skriv ett år, till exempel 2021, eller ett spann, till exempel 2020–2021.' })
    .regex(/^\d{4}(?:–\d{4})?$/, {
      error: 'Skriv ett år, till exempel 2021, eller ett spann, till exempel 2020–2021.',
    }),
);
