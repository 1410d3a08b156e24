import type { z } from 'zod';
import type { Stig } from '../../reading/faults.ts';
import type { mappar } from '../../reading/files.ts';
import { forbund } from '../../schema/forbund.ts';
import { insats } from '../../schema/insats.ts';
import { malgrupp, metod } from '../../schema/term.ts';

export type Uppgifter = Record<string, unknown>;

/** `namn` is the key that names the entry, and that its id is made from. */
export type Slag = { mapp: (typeof mappar)[number]; schema: z.ZodType; namn: string };

/** What `npm run ny` can add. */
export const slag = {
  insats: { mapp: 'insatser', schema: insats, namn: 'titel' },
  metod: { mapp: 'metoder', schema: metod, namn: 'namn' },
  malgrupp: { mapp: 'malgrupper', schema: malgrupp, namn: 'namn' },
  forbund: { mapp: 'forbund', schema: forbund, namn: 'namn' },
} as const satisfies Record<string, Slag>;

/** An entry that nobody has written yet. `text` is what stands under the front matter. */
export type Utkast = { slag: Slag; id: string; uppgifter: Uppgifter; text: string };

/** A fault in what was given: `stig` leads to it, and is empty for the whole of it; `rad` is the line of a long text. */
export type Utkastfel = { stig: Stig; rad?: number; text: string; gor: string };

export const filFor = ({ mapp }: Slag, id: string): string => `content/${mapp}/${id}.mdx`;
