import { expect, test, type Page } from '../fixtures/test.ts';

const region = (page: Page) => page.locator('[data-sokstatus]');
const not = (page: Page) => page.locator('[data-del="ordnot"]');
const traffar = (page: Page) =>
  page.locator('[data-insats]').evaluateAll((rader) => rader.map((rad) => rad.getAttribute('data-insats')));

async function sok(page: Page, q: string, mer = ''): Promise<(string | null)[]> {
  await page.goto(`/sok/#q=${encodeURIComponent(q)}${mer}`);
  await expect(region(page)).toHaveAttribute('data-sokstatus', /^(traffar|inga)$/);
  return traffar(page);
}

test('a whole question finds what it is about, and says which words were let go', async ({ page }) => {
  const ids = await sok(page, 'Hur kan jag som handläggare få hjälp i ett ärende som kört fast?');
  expect(ids.slice(0, 3)).toContain('bryggradet');
  await expect(not(page)).toContainText('Visar även träffar utan ord');
});

test('a misspelt word is mended at once, and says so', async ({ page }) => {
  const ids = await sok(page, 'rehabilitring', '&avslutade=1');
  expect(ids[0]).toBe('lugn-rehabilitering');
  await expect(not(page)).toHaveText('Menade du ”rehabilitering”? Ordet ”rehabilitring” finns inte i katalogen.');
});

test('a word the catalogue does not have is left out beside one it has, and told', async ({ page }) => {
  expect((await sok(page, 'xyzzy arbetsträning')).length).toBeGreaterThan(0);
  await expect(not(page)).toHaveText('Visar träffar utan ordet ”xyzzy”, som inte finns i katalogen.');
});

test('a word the catalogue does not have finds nothing alone, and says why', async ({ page }) => {
  expect(await sok(page, 'xyzzy')).toEqual([]);
  await expect(region(page)).toHaveAttribute('data-sokstatus', 'inga');
  await expect(not(page)).toHaveText('Katalogen har inte ordet ”xyzzy”.');
});

test('words that say nothing leave no one out, and say so', async ({ page }) => {
  const alla = await sok(page, 'jag vet inte vad jag ska göra', '&alder=19');
  expect(alla.length).toBeGreaterThan(5);
  await expect(not(page)).toContainText('Orden säger inte vilket stöd du söker');
});

test('an everyday word finds the official one, and the hit shows how', async ({ page }) => {
  expect(await sok(page, 'hemmasittare', '&avslutade=1')).toContain('spira');
  const skal = page.locator('[data-insats="spira"]').getByText(/^”hemmasittare”: /);
  await expect(skal).toContainText('hemmasittare');
});

test('abbreviations, missing marks and words written apart find the same as the full word', async ({ page }) => {
  const hela = await sok(page, 'arbetsträning');
  expect(hela.length).toBeGreaterThan(2);
  for (const q of ['arbetstraning', 'ARBETSTRÄNING', 'arbets träning'])
    expect((await sok(page, q)).slice(0, 3), q).toEqual(hela.slice(0, 3));
  expect(await sok(page, 'CM')).toEqual(expect.arrayContaining(await sok(page, 'case management')));
});

test('what is told of the words is announced with the count', async ({ page }) => {
  await sok(page, 'xyzzy arbetsträning');
  await expect(page.locator('[data-del="annons"]')).toHaveText(/utan ordet ”xyzzy”.* kan passa/);
});

test('a search of words asks for no facts before the language of words is there, and nothing of it before', async ({
  page,
}) => {
  const hamtade: string[] = [];
  page.on('request', (fraga) => hamtade.push(new URL(fraga.url()).pathname));
  await page.goto('/sok/');
  await expect(region(page)).toHaveAttribute('data-sokstatus', 'vilande');
  const ofSprak = /textsok|\/ord\.json|pagefind\.js/;
  expect(hamtade.filter((fil) => ofSprak.test(fil))).toEqual([]);
  await page.getByLabel('Egna ord', { exact: true }).fill('skola');
  await expect(region(page)).toHaveAttribute('data-sokstatus', 'traffar');
  expect(hamtade.filter((fil) => /\/ord\.json$/.test(fil))).toHaveLength(1);
});

for (const [slag, q] of [
  ['ten thousand characters', 'arbetsträning '.repeat(720)],
  ['one word without end', 'a'.repeat(10_000)],
  ['control characters', 'arbets\u0000träning\u0007\u001b[31m'],
  ['a regular expression', '(a+)+$ [\\w-]* .*'],
  ['markup', '<img src=x onerror="document.title=1"><script>document.title=1</script>'],
  ['right-to-left text', 'עבודה \u202egninärt\u202c'],
  ['emoji', '🦄👩‍💻🇸🇪'],
  ['quotation marks', '"arbetsträning" \'""'],
] as const) {
  test(`${slag} gets a calm answer in time, and nothing is run`, async ({ page }) => {
    const fel: string[] = [];
    page.on('pageerror', (e) => fel.push(e.message));
    await page.goto('/sok/');
    const titel = await page.title();
    const borjan = Date.now();
    await page.getByLabel('Egna ord', { exact: true }).evaluate((falt: HTMLInputElement, varde) => {
      falt.value = varde;
      falt.dispatchEvent(new Event('input', { bubbles: true }));
    }, q);
    await expect(region(page)).toHaveAttribute('data-sokstatus', /^(traffar|inga|vilande)$/);
    expect(Date.now() - borjan).toBeLessThan(5_000);
    await expect(page.locator('[data-del="resultat"] h2').first()).toBeVisible();
    expect(await page.title()).toBe(titel);
    expect(fel).toEqual([]);
  });
}
