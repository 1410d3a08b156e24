import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { reportFields, reportTexts } from '../../src/i18n/report.ts';
import { reportLink } from '../../src/components/insats/report-link.ts';
import { enKatalog, enVy, medId } from '../fixtures/innehall.ts';

const SIDA = 'https://exempel.se/katalogen/insatser/oppen-vag/';
const TITEL = 'Öppen väg & "nästa" steg? 50 % + mer';

/** An insats whose förbund has a mailbox. */
const medBrevlada = (epost: string) => {
  const { forbund, insatser } = enKatalog({ insatser: { 'oppen-vag': { titel: TITEL } } });
  const katalogansvarig = { roll: 'Katalogansvarig', epost };
  return { ...medId(insatser, 'oppen-vag'), forbund: forbund.slice(0, 1).map((ett) => ({ ...ett, katalogansvarig })) };
};
const utanBrevlada = { ...enVy({ titel: TITEL }), id: 'oppen-vag' };

test('a fault is told in a mail that says which insats, where and what, letter for letter', () => {
  const lank = reportLink(medBrevlada('katalog@example.se'), 'Så kommer man in', SIDA);
  const [till = '', fraga = ''] = lank.split('?');
  expect(till).toBe('mailto:katalog@example.se');
  // As a mail program reads it: only %-codes are codes.
  const delar = new Map(
    fraga.split('&').map((del) => {
      const [nyckel = '', varde = ''] = del.split('=');
      return [nyckel, decodeURIComponent(varde)] as const;
    }),
  );
  expect([...delar.keys()]).toEqual(['subject', 'body']);
  expect(delar.get('subject')).toBe(`Fel i ${TITEL}: Så kommer man in`);
  expect(delar.get('body')?.split('\r\n')).toEqual(
    expect.arrayContaining([`Insats: ${TITEL} (oppen-vag)`, `Sida: ${SIDA}`, 'Det gäller: Så kommer man in']),
  );
  expect(delar.get('body')).toContain(reportTexts.nothing);
});

test('a mail breaks its lines as mail does, and writes å, ä and ö as codes', () => {
  const lank = reportLink(medBrevlada('katalog@example.se'), 'Ålder', SIDA);
  expect(lank).toContain('%0D%0A');
  expect(lank.replaceAll('%0D%0A', '')).not.toMatch(/%0[AD]/);
  expect(lank).toContain('%C3%85lder');
  expect(lank).toMatch(/^[\w:@.?=&%!'()*~-]+$/);
});

test('the address of a mailbox cannot add to the mail', () => {
  const lank = reportLink(medBrevlada('a?cc=b&x@example.se'), 'Ålder', SIDA);
  expect(lank.split('?')[0]).toBe('mailto:a%3Fcc%3Db%26x@example.se');
});

test('without a mailbox a fault is told in an issue that the link fills in', () => {
  const { origin, pathname, searchParams } = new URL(reportLink(utanBrevlada, 'Om den finns kvar', SIDA));
  expect(origin + pathname).toBe('https://github.com/insatskatalogen/insatskatalogen/issues/new');
  expect(Object.fromEntries(searchParams)).toEqual({
    template: 'fel.yml',
    insats: `${TITEL} (oppen-vag)`,
    sida: SIDA,
    title: `Fel i ${TITEL}: Om den finns kvar`,
    uppgift: 'Om den finns kvar',
  });
});

const formular = z.object({
  name: z.string(),
  description: z.string(),
  body: z.array(
    z.object({
      type: z.enum(['markdown', 'input', 'textarea']),
      id: z.optional(z.string().regex(/^[\w-]+$/)),
      attributes: z.object({
        label: z.optional(z.string()),
        description: z.optional(z.string()),
        value: z.optional(z.string()),
      }),
    }),
  ),
});
const fel = formular.parse(parse(readFileSync('.github/ISSUE_TEMPLATE/fel.yml', 'utf8')));

test('the issue form has every field that the link fills in, as a line that GitHub can fill in', () => {
  const ifyllda = [...new URL(reportLink(utanBrevlada, 'Ålder', SIDA)).searchParams.keys()].filter(
    (nyckel) => !['template', 'title'].includes(nyckel),
  );
  const falt = fel.body.map(({ type, id }) => `${type} ${id ?? ''}`);
  expect(falt).toEqual(expect.arrayContaining(ifyllda.map((id) => `input ${id}`)));
});

test('the issue form names the same fields as the page, and asks for nothing personal', () => {
  const uppgift = fel.body.find(({ id }) => id === 'uppgift');
  expect(uppgift?.attributes.description).toBe(`Till exempel: ${reportFields.join(', ')}.`);
  expect(fel.body[0]?.attributes.value).toContain(reportTexts.nothing);
});
