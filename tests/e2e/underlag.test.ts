import { expect, test, type Page } from '../fixtures/test.ts';

const rot = (page: Page) => page.locator('insats-underlag');
const rubrik = (page: Page) => page.getByRole('heading', { level: 1 });
const texten = (page: Page) => page.getByRole('textbox', { name: 'Färdig text' });

async function oppna(page: Page, fragment: string, status = 'klar'): Promise<void> {
  await page.goto(`/underlag/${fragment}`);
  await expect(rot(page)).toHaveAttribute('data-status', status);
}

test('says who may refer, how, what happens next and whom to reach', async ({ page }) => {
  await oppna(page, '#insats=bryggradet');
  await expect(rubrik(page)).toHaveText('Förbered remiss till Bryggrådet');
  await expect(page.getByRole('region', { name: 'Vem kan anvisa' })).toContainText('Försäkringskassan');
  await expect(page.getByRole('region', { name: 'Så gör du' })).toContainText('Kontakta Bryggrådet när personen');
  await expect(page.getByRole('region', { name: 'Vad händer sen' })).toContainText('Du träffar rådet.');
  await expect(page.getByRole('region', { name: 'Kontakt' })).toContainText('Vi saknar kontaktuppgifter');
  await expect(page.getByText('Inget du skriver här skickas eller sparas.')).toBeVisible();
  await expect(page.getByText(/skicka aldrig personuppgifter med vanlig e-post/)).toBeVisible();
});

test('what the sources do not say is said, with questions to ask, and what is answered follows into the text', async ({
  page,
}) => {
  await oppna(page, '#insats=spira');
  const lista = page.getByRole('region', { name: 'Ha klart innan' });
  await expect(lista).toContainText('Källorna säger inte vad du behöver ha klart.');
  await expect(page.getByRole('region', { name: 'Vem kan anvisa' })).toContainText('Källorna säger inte vem som');
  const fraga = 'Tar ni emot nya nu, och hur lång är väntetiden?';
  await expect(texten(page)).toHaveValue(new RegExp(`Kvar att fråga verksamheten\n– ${fraga.replace('?', '\\?')}`));
  await lista.getByLabel(fraga).check();
  await expect(texten(page)).toHaveValue(
    /Svar från verksamheten\n– Tar ni emot nya nu, och hur lång är väntetiden\? \[svar\]/,
  );
});

test('the text follows the purpose and what is written', async ({ page, baseURL }) => {
  await oppna(page, '#insats=ung-i-marnas');
  await expect(texten(page)).toHaveValue(/^Journalanteckning: remiss till Ung i Mårnäs\n/);
  await expect(texten(page)).toHaveValue(/\[personens namn och personnummer\]/);
  await expect(texten(page)).toHaveValue(new RegExp(`\n${baseURL ?? ''}insatser/ung-i-marnas/\n`));
  await expect(texten(page)).toHaveValue(/Uppgifterna är från 29 november 2023\./);
  await page.getByLabel('Vad personen själv vill').fill('Vill börja jobba i kök.');
  await expect(texten(page)).toHaveValue(/Vad personen själv vill\nVill börja jobba i kök\.\n/);
  await page.getByLabel(/^SIP/).check();
  await expect(texten(page)).toHaveValue(/^Underlag till SIP: Ung i Mårnäs\n[^]*Vill börja jobba i kök\./);
  await page.getByLabel('Eget underlag').check();
  await expect(texten(page)).not.toHaveValue(/personnummer/);
  await expect(texten(page)).toHaveAttribute('readonly');
});

test('a personnummer in a field is pointed out', async ({ page }) => {
  await oppna(page, '#insats=ung-i-marnas');
  const varning = page.getByText(/Det ser ut som om du har skrivit ett personnummer/);
  await expect(varning).toBeHidden();
  await page.getByLabel('Varför insatsen kan passa').fill('Kim, 121212-1212');
  await expect(varning).toBeVisible();
  await page.getByLabel('Varför insatsen kan passa').fill('Tre vårdkontakter');
  await expect(varning).toBeHidden();
});

test('the text is copied, and where it cannot be it is marked', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await oppna(page, '#insats=ung-i-marnas');
  await page.getByRole('button', { name: 'Kopiera texten' }).click();
  await expect(page.getByText('Texten är kopierad.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await texten(page).inputValue());
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('nej'));
  });
  await page.getByRole('button', { name: 'Kopiera texten' }).click();
  await expect(page.getByText(/Den är markerad, så du kan kopiera den med Ctrl\+C/)).toBeVisible();
  await expect(texten(page)).toBeFocused();
  expect(await texten(page).evaluate((ruta: HTMLTextAreaElement) => ruta.selectionEnd - ruta.selectionStart)).toBe(
    (await texten(page).inputValue()).length,
  );
});

test('what is written is sent nowhere and stored nowhere', async ({ page, context }) => {
  const fragor: string[] = [];
  await oppna(page, '#insats=ung-i-marnas');
  page.on('request', (fraga) => fragor.push(fraga.url()));
  await page.getByLabel('Vad personen själv vill').fill('hemligt');
  await page.getByLabel('Nästa steg och vem som gör det').fill('hemligt');
  await page.getByLabel('Nästa steg och vem som gör det').press('Enter');
  await expect(texten(page)).toHaveValue(/hemligt/);
  expect(fragor).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, location.href])).toEqual([
    0,
    0,
    page.url(),
  ]);
  expect(page.url()).not.toContain('hemligt');
  expect(await context.cookies()).toEqual([]);
  await page.reload();
  await expect(rot(page)).toHaveAttribute('data-status', 'klar');
  await expect(page.getByLabel('Vad personen själv vill')).toHaveValue('');
});

test('an ended insats takes nobody in and points to what came after', async ({ page }) => {
  await oppna(page, '#insats=lanka', 'avslutad');
  await expect(rubrik(page)).toHaveText('LänkA är avslutad');
  await expect(page.getByRole('main').getByRole('link', { name: 'Ung i Vidarö' }).first()).toBeVisible();
  await expect(page.getByText('Arbetsmarknadsenheten i Kvarninge', { exact: true })).toBeVisible();
  await expect(texten(page)).toBeHidden();
});

for (const [vad, fragment, status, mening] of [
  ['no insats', '', 'tom', 'Välj först en insats'],
  ['an empty one', '#insats=', 'tom', 'Välj först en insats'],
  ['an unknown one', '#insats=finns-inte', 'okand', 'Insatsen finns inte i katalogen'],
  ['one badly encoded', '#insats=%E0%A4%A', 'okand', 'Insatsen finns inte i katalogen'],
  ['two', '#insats=lyktan,spira', 'okand', 'Insatsen finns inte i katalogen'],
  ['a path', '#insats=../sok', 'okand', 'Insatsen finns inte i katalogen'],
] as const)
  test(`with ${vad} in the address the page says so and leads on`, async ({ page }) => {
    await oppna(page, fragment, status);
    await expect(rubrik(page)).toHaveText(mening);
    await expect(page.getByRole('main').getByRole('link', { name: 'Sök bland alla insatser' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'Gå till din lista' })).toBeVisible();
    await expect(texten(page)).toBeHidden();
  });

test('the list in the address becomes the tab’s and stays in the address', async ({ page }) => {
  await oppna(page, '#insats=lyktan&i=spira,lyktan');
  await expect(page.getByRole('navigation', { name: 'Huvudmeny' }).getByText('2', { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/#insats=lyktan&i=spira,lyktan$/);
  await page.evaluate(() => (location.hash = '#insats=spira&i=spira,lyktan'));
  await expect(rubrik(page)).toHaveText('Förbered remiss till Spira');
});

test('a piece that cannot be fetched is told of, and can be tried again', async ({ page }) => {
  await page.route('**/lyktan/utdrag/', (route) => route.abort());
  await oppna(page, '#insats=lyktan', 'fel');
  await expect(page.locator('[data-del="fel"]')).toBeVisible();
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await expect(texten(page)).toBeVisible();
});

test('it fits a phone of 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await oppna(page, '#insats=ung-i-marnas');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('prints on one page, the text as it is then', async ({ page }) => {
  await oppna(page, '#insats=ungteamen');
  for (const namn of ['Vad personen själv vill', 'Varför insatsen kan passa', 'Nästa steg och vem som gör det'])
    await page.getByLabel(namn).fill('En mening om hur det ser ut och vad som behövs härnäst. '.repeat(8));
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-del="utskrift"]')).toContainText('En mening om hur det ser ut');
  await expect(page.getByRole('button', { name: 'Kopiera texten' })).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs and leads to the insatser, whose pages say the same', async ({ page }) => {
    await page.goto('/underlag/#insats=lyktan');
    await expect(page.getByText('Den här sidan behöver JavaScript,')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'listan över alla insatser' }).click();
    await expect(rubrik(page)).toHaveText('Alla insatser');
  });
});
