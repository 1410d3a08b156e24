import { expect, test, type Page } from '../fixtures/test.ts';

const rot = (page: Page) => page.locator('insats-jamforelse');
const rad = (page: Page, namn: string) => page.getByRole('row', { name: new RegExp(`^${namn}`) });
const rubrik = (page: Page) => page.getByRole('heading', { level: 1 });
/** What is seen; the same is also told to those who listen. */
const noter = (page: Page) => page.locator('[data-del="noter"]:visible');
const kolumner = (page: Page) => page.getByRole('columnheader').getByRole('link').allTextContents();

async function oppna(page: Page, fragment: string, status = 'klar'): Promise<void> {
  await page.goto(`/jamfor/${fragment}`);
  await expect(rot(page)).toHaveAttribute('data-status', status);
}

const TRE = '#j=ung-i-marnas,spira,bryggradet';
const FYRA = '#j=ung-i-marnas,spira,bryggradet,lanka';
const PERSON = '&alder=17&kommun=marnashamn';

test('insatser stand side by side in a table with headers', async ({ page }) => {
  await oppna(page, TRE + PERSON);
  await expect(rubrik(page)).toHaveText('Jämför tre insatser');
  expect((await kolumner(page)).map((namn) => namn.trim())).toEqual(['Ung i Mårnäs', 'Spira', 'Bryggrådet']);
  await expect(page.getByRole('rowheader')).toHaveText([
    'Passar personen?',
    'Vad det är',
    'Till för',
    'Talar emot',
    'Ålder',
    'Kommun',
    'Anmäla sig själv',
    'Vem kan anvisa',
    'Tar emot nya nu',
    'Metoder',
    'Kontakt',
    'Resultat',
    'Uppgifterna',
  ]);
  await expect(rad(page, 'Ålder').getByRole('cell')).toHaveText([/16.–.30\s+år/, /Från 16\s+år/, 'Anges inte']);
  await expect(rad(page, 'Talar emot').getByRole('cell').nth(1)).toHaveText(/Inte för den som helt har hoppat av/);
  await expect(rad(page, 'Anmäla sig själv').getByRole('cell')).toHaveText(['Ja', 'Anges inte', 'Anges inte']);
  await expect(rad(page, 'Resultat').getByRole('cell').first()).toContainText('2021: 95 deltagare');
});

test('how the person fits is said by the match of the search and in its words', async ({ page }) => {
  const fragment = '#j=ung-i-marnas,bryggradet,ungdomsteamet-kvarninge&alder=17&kommun=marnashamn';
  await oppna(page, fragment);
  await expect(rad(page, 'Passar personen').getByRole('cell')).toHaveText([
    '16–30 årMårnäshamn',
    'Ålder anges inteMårnäshamn',
    'Hinder: Finns i Kvarninge, inte i Mårnäshamn16–24 år',
  ]);
  await page.goto('/sok/#alder=17&kommun=marnashamn');
  const traff = page.locator('[data-insats="ung-i-marnas"]');
  await expect(traff.getByText('16–30 år', { exact: true })).toBeVisible();
});

test('support for staff is not said to fit a person', async ({ page }) => {
  await oppna(page, '#j=ung-i-marnas,se-valdet-norra-alvmark&alder=17');
  await expect(rad(page, 'Passar personen').getByRole('cell').nth(1)).toContainText('inte stöd till en person');
});

test('without a person the row is left out, and who it is about can be said', async ({ page }) => {
  await oppna(page, TRE);
  await expect(page.getByRole('rowheader', { name: 'Passar personen?' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Ange ålder och kommun' }).click();
  await expect(page.getByLabel('Ålder', { exact: true })).toBeFocused();
  await page.getByLabel('Ålder', { exact: true }).fill('170');
  await page.getByRole('button', { name: 'Visa vad som passar' }).click();
  await expect(page.getByText('Fel: skriv åldern i hela år, 0–120.')).toBeVisible();
  await page.getByLabel('Ålder', { exact: true }).fill('31');
  await page.getByLabel('Kommun', { exact: true }).selectOption({ label: 'Mårnäshamn' });
  await page.getByRole('button', { name: 'Visa vad som passar' }).click();
  await expect(page).toHaveURL(/#j=ung-i-marnas,spira,bryggradet&alder=31&kommun=marnashamn$/);
  await expect(page.getByText(/^31.år i Mårnäshamn$/)).toBeVisible();
  await expect(rad(page, 'Passar personen').getByRole('cell').first()).toContainText(
    'Hinder: Tar emot till och med 30 år, personen är 31',
  );
  await expect(page.getByRole('button', { name: 'Ändra' })).toBeFocused();
});

test('one that is taken out leaves the table and the address, not the list', async ({ page }) => {
  await oppna(page, `${TRE}&i=spira,lyktan,lanka${PERSON}`);
  const poster = await page.evaluate(() => history.length);
  await page.getByRole('button', { name: 'Ta bort Spira ur jämförelsen' }).click();
  await expect(rubrik(page)).toHaveText('Jämför två insatser');
  await expect(rubrik(page)).toBeFocused();
  await expect(page).toHaveURL(/#j=ung-i-marnas,bryggradet&i=spira,lyktan,lanka&alder=17&kommun=marnashamn$/);
  expect(await page.evaluate(() => history.length)).toBe(poster);
  await page.getByRole('button', { name: 'Ta bort Ung i Mårnäs ur jämförelsen' }).click();
  await expect(page.getByText('Du har valt en insats: Bryggrådet.')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Gå till din lista' })).toHaveAttribute(
    'href',
    '/lista/#i=spira,lyktan,lanka',
  );
});

test('the list in the address becomes the tab’s, and its first four are compared when none are named', async ({
  page,
}) => {
  await oppna(page, '#i=lyktan,spira,ung-i-marnas,bryggradet,lanka');
  await expect(rubrik(page)).toHaveText('Jämför fyra insatser');
  await expect(noter(page)).toContainText('Du har valt 5 insatser. Här står de fyra första');
  await expect(page.getByRole('navigation', { name: 'Huvudmeny' }).getByText('5', { exact: true })).toBeVisible();
  await oppna(page, '');
  await expect(page.getByRole('columnheader', { name: /Lyktan/i })).toBeVisible();
});

test('of five named the first four stand there, and a calm note says so', async ({ page }) => {
  await oppna(page, `${FYRA},lyktan`);
  await expect(page.getByRole('columnheader').getByRole('link')).toHaveCount(4);
  await expect(noter(page)).toContainText('Här står de fyra första');
  await expect(page.getByRole('columnheader', { name: /Lyktan/i })).toHaveCount(0);
});

test('ids that the catalogue does not have are named, and give their place to the next', async ({ page }) => {
  await oppna(page, '#j=finns-inte,ung-i-marnas,Å Ä,spira');
  await expect(rubrik(page)).toHaveText('Jämför två insatser');
  await expect(noter(page)).toContainText('”Å Ä” och ”finns-inte”');
});

test('an ended insats says that it is over', async ({ page }) => {
  await oppna(page, '#j=lanka,ung-i-marnas');
  await expect(page.getByRole('columnheader', { name: /LänkA/ })).toContainText('Avslutad');
  await expect(rad(page, 'Uppgifterna').getByRole('cell').first()).toContainText('Avslutad i april 2022');
  await expect(rad(page, 'Tar emot nya nu').getByRole('cell').first()).toContainText('avslutad');
});

for (const [vad, fragment] of [
  ['nothing', ''],
  ['an empty list', '#j='],
  ['badly encoded', '#j=%E0%A4%A&i=%ZZ'],
  ['nothing the catalogue has', '#j=finns-inte,inte-heller'],
] as const)
  test(`with ${vad} in the address the page leads on to the search and to the list`, async ({ page }) => {
    await oppna(page, fragment, 'tom');
    await expect(rubrik(page)).toHaveText('Det finns inget att jämföra än');
    await expect(page.getByRole('main').getByRole('link', { name: 'Sök bland alla insatser' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'Gå till din lista' })).toBeVisible();
  });

test('what the address says that is no age and no kommun is told', async ({ page }) => {
  await oppna(page, `${TRE}&alder=sjutton&kommun=atlantis`);
  await expect(noter(page)).toContainText('alder=sjutton, kommun=atlantis');
  await expect(page.getByRole('rowheader', { name: 'Passar personen?' })).toHaveCount(0);
});

test('only what differs can be shown, and it is said how much is hidden', async ({ page }) => {
  await oppna(page, TRE);
  await page.getByLabel('Visa bara det som skiljer').check();
  await expect(page.getByText(/rader är likadana för alla och visas inte|En rad är likadan/)).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Uppgifterna' })).toHaveCount(0);
  await expect(page.getByRole('rowheader', { name: 'Ålder' })).toBeVisible();
  await page.getByLabel('Visa bara det som skiljer').uncheck();
  await expect(page.getByRole('rowheader', { name: 'Uppgifterna' })).toBeVisible();
});

test('another address is another comparison, and a jump on the page is none', async ({ page }) => {
  await oppna(page, TRE);
  await page.evaluate(() => (location.hash = '#j=lyktan,spira'));
  await expect(rubrik(page)).toHaveText('Jämför två insatser');
  await page.keyboard.press('Tab');
  await page.getByRole('link', { name: 'Hoppa till innehållet' }).press('Enter');
  await expect(page).toHaveURL(/#j=lyktan,spira$/);
  await expect(rubrik(page)).toHaveText('Jämför två insatser');
  // The jump is a step of its own in the history.
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('columnheader', { name: /Bryggrådet/ })).toBeVisible();
});

test('a piece that cannot be fetched is told of, and can be tried again', async ({ page }) => {
  await page.route('**/spira/utdrag/', (route) => route.abort());
  await oppna(page, TRE, 'fel');
  await expect(page.locator('[data-del="fel"]')).toBeVisible();
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await expect(rubrik(page)).toHaveText('Jämför tre insatser');
});

test('neither age nor kommun is asked of a server, and nothing is stored', async ({ page, context }) => {
  const fragor: string[] = [];
  // Neither the port nor the hash in a file's name says anything of anybody, whatever digits it has.
  const withoutChance = (url: string): string => url.replace(/:\d+/, '').replace(/\.[\w-]{8}(?=\.\w+$)/, '');
  page.on('request', (fraga) => fragor.push(`${withoutChance(fraga.url())} ${fraga.postData() ?? ''}`));
  await oppna(page, TRE + PERSON);
  await page.getByRole('button', { name: 'Ändra' }).click();
  await page.getByLabel('Ålder', { exact: true }).fill('43');
  await page.getByRole('button', { name: 'Visa vad som passar' }).click();
  await expect(page).toHaveURL(/alder=43/);
  // A navigation is noted with its fragment, which the browser does not send.
  expect(fragor.filter((fraga) => /17|43|marnashamn|alder|kommun/.test(fraga.replace(/#\S*/, '')))).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await context.cookies()).toEqual([]);
});

for (const bredd of [320, 360])
  test(`on a phone of ${bredd} px each criterion is a block, still a table and no wider than the screen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: bredd, height: 740 });
    await oppna(page, FYRA + PERSON);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(bredd);
    await expect(page.getByRole('columnheader').getByRole('link')).toHaveCount(4);
    const celler = rad(page, 'Vad det är').getByRole('cell');
    await expect(celler).toHaveCount(4);
    const [forsta, andra] = [await celler.nth(0).boundingBox(), await celler.nth(1).boundingBox()];
    expect(andra?.y).toBeGreaterThanOrEqual((forsta?.y ?? Infinity) + (forsta?.height ?? 0));
    await page.getByRole('button', { name: 'Ta bort LänkA ur jämförelsen' }).click();
    await expect(rubrik(page)).toHaveText('Jämför tre insatser');
  });

test('the four with the most to say print on one page', async ({ page }) => {
  await oppna(page, '#j=lanka,ung-i-vidaro,ung-i-marnas,broar&alder=40&kommun=marnashamn');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 84[12][.\d]* 59[45]/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the comparison says what it needs and leads to the insatser', async ({ page }) => {
    await page.goto(`/jamfor/${TRE}`);
    await expect(page.getByText('Jämförelsen behöver JavaScript,')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'listan över alla insatser' }).click();
    await expect(rubrik(page)).toHaveText('Alla insatser');
  });
});
