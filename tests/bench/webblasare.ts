import type { Browser, CDPSession, Locator, Page } from '@playwright/test';
import type { Served } from '../fixtures/server.ts';

/** One word each, asked of an untouched browser. */
const WORDS = ['arbetsträning', 'ohälsa', 'coachning', 'sjukskriven', 'skola'];
/** Typed letter by letter. */
const QUERIES = [
  'arbetsträning',
  'psykisk ohälsa',
  'unga utan arbete',
  'sjukskriven länge',
  'coachning',
  'skolfrånvaro',
  'stöd till föräldrar',
  'samordnat stöd',
  'språk praktik',
  'ekonomiskt bistånd',
  'autism gymnasiet',
  'våld i nära relationer',
];
/** Between letters; and after the field is emptied, which some pages answer with the whole list. */
const PAUSE_MS = 40;
const EMPTY_MS = 300;
const PATIENCE_MS = 60_000;
/** What a page needs before anybody searches; anything else that is fetched is part of the search. */
const SHELL = /(?:\/|\.(?:html|css|js|svg|woff2|ico))$/;
const SETTLED = '[data-sokstatus="traffar"], [data-sokstatus="inga"]';

export interface Site extends Served {
  /** The address of the page that searches. */
  page: string;
}

/** Time from the key to the drawn results, and when that was; in milliseconds. */
interface Paint {
  ms: number;
  at: number;
}

declare function reportPaint(paint: Paint): void;

/**
 * Runs in the page: reports, for each `input` event, the time until the frame with its first results
 * has been drawn. They are there when a hit comes into the page or the search says that it is done.
 */
function observe(): void {
  const done = ['traffar', 'inga'];
  let since: number | undefined;
  addEventListener('input', ({ timeStamp }) => (since = timeStamp), true);
  const isHit = (node: Node): boolean =>
    node instanceof Element && (node.matches('[data-insats]') || node.querySelector('[data-insats]') !== null);
  const says = ({ type, target, addedNodes }: MutationRecord): boolean =>
    type === 'attributes'
      ? target instanceof HTMLElement && done.includes(target.dataset['sokstatus'] ?? '')
      : [...addedNodes].some(isHit);
  new MutationObserver((records) => {
    const begun = since;
    if (begun === undefined || !records.some(says)) return;
    since = undefined;
    requestAnimationFrame(() => {
      // A message posted before the frame is drawn is read after it.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const now = performance.now();
        reportPaint({ ms: now - begun, at: performance.timeOrigin + now });
      };
      port2.postMessage(undefined);
    });
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-sokstatus'] });
}

const sum = (log: readonly { bytes: number }[]): number => log.reduce((total, { bytes }) => total + bytes, 0);

interface Open {
  page: Page;
  field: Locator;
  /** Does something in the field and waits until its results are drawn. */
  painted: (act: () => Promise<void>) => Promise<Paint>;
}

/** The page in an untouched browser, at rest. */
async function open(browser: Browser, { url, page: path }: Site): Promise<Open> {
  const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  let report: (paint: Paint) => void = () => undefined;
  await page.exposeFunction('reportPaint', (paint: Paint) => report(paint));
  await page.addInitScript(observe);
  await page.goto(url + path, { waitUntil: 'networkidle' });
  const painted = async (act: () => Promise<void>): Promise<Paint> => {
    const { promise, resolve, reject } = Promise.withResolvers<Paint>();
    const late = setTimeout(() => reject(new Error(`No results within ${PATIENCE_MS} ms.`)), PATIENCE_MS);
    report = resolve;
    await act();
    return promise.finally(() => clearTimeout(late));
  };
  return { page, field: page.locator('input[name="q"]'), painted };
}

/** Bytes sent until the first hits of a word stand in the page: the heaviest of the words, and the page before it. */
export async function firstResults(browser: Browser, site: Site) {
  const weights: { word: string; bytes: number; shell: number; requests: number }[] = [];
  for (const word of WORDS) {
    site.log.length = 0;
    const { page, field, painted } = await open(browser, site);
    const shell = sum(site.log.filter(({ path }) => SHELL.test(path)));
    await field.focus();
    const drawn = await painted(() => field.fill(word));
    // What follows the first results, such as the rest of a list, is no longer waited for.
    const until = site.log.filter(({ at }) => at <= drawn.at);
    weights.push({ word, bytes: sum(until) - shell, shell, requests: until.length });
    await page.context().close();
  }
  return weights.toSorted((a, b) => b.bytes - a.bytes);
}

/** Types every query letter by letter and gives the times until its results were drawn, in milliseconds. */
async function type({ page, field, painted }: Open): Promise<number[]> {
  const measured: number[] = [];
  for (const query of QUERIES) {
    await field.fill('');
    await page.waitForTimeout(EMPTY_MS);
    for (const letter of query) {
      // A blank at the end asks for nothing new.
      if (letter === ' ') {
        await field.press('Space');
        continue;
      }
      measured.push((await painted(() => field.pressSequentially(letter))).ms);
      await page.waitForSelector(SETTLED);
      await page.waitForTimeout(PAUSE_MS);
    }
  }
  return measured;
}

const throttle = (session: CDPSession, rate: number) => session.send('Emulation.setCPUThrottlingRate', { rate });

/** Times with a warm index, on the processor as it is and on one that DevTools makes four times slower. */
export async function typingTimes(browser: Browser, site: Site) {
  const opened = await open(browser, site);
  const context = opened.page.context();
  const session = await context.newCDPSession(opened.page);
  site.log.length = 0;
  await opened.field.focus();
  await type(opened);
  const bytes = sum(site.log);
  const plain = await type(opened);
  await throttle(session, 4);
  const slow = await type(opened);
  await context.close();
  return { plain, slow, bytes };
}
