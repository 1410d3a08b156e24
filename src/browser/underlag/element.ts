import { endedHeading, unknownText, headingFor, drawnUnderlagTexts } from '../../i18n/underlag.ts';
import type { UnderlagFacts } from '../../i18n/underlag-facts.ts';
import { cleanText, MAX_TOLD, readPairs } from '../../search/ask/query.ts';
import { Address } from '../address.ts';
import { fetchExcerpt } from '../excerpts.ts';
import { PageElement, type Question } from '../frame.ts';
import { minListaUrl, readIds, setMinLista } from '../minlista.ts';
import { closestTo, part, setLink } from '../templates.ts';
import { copyText, readFacts, writeText } from './text.ts';

/** `tom`: no insats was named; `okand`: the catalogue does not have it. */
type Status = 'laddar' | 'klar' | 'avslutad' | 'tom' | 'okand' | 'fel';

/** Which states each part is seen in. */
const SEEN: Record<string, readonly Status[]> = {
  laddar: ['laddar'],
  delar: ['klar', 'avslutad'],
  text: ['klar'],
  utskrift: ['klar'],
  tom: ['tom', 'okand'],
  fel: ['fel'],
  vidare: ['avslutad', 'tom', 'okand', 'fel'],
};

/** The page that prepares a referral. What is ticked and written here stays here, and is gone with the page. */
class InsatsUnderlag extends PageElement {
  #facts: UnderlagFacts | undefined;

  protected override start(): void {
    this.addEventListener('input', () => {
      if (this.#facts) writeText(this, this.#facts);
    });
    this.addEventListener('click', (event) => {
      const { del } = closestTo(event, 'button')?.dataset ?? {};
      if (del === 'kopiera') void copyText(this);
      else if (del === 'skrivut') print();
      else if (del === 'igen') this.#show(location.hash);
    });
    new Address().follow((fragment) => {
      this.#show(fragment);
    });
  }

  #draw(status: Status, heading: string, text = ''): void {
    this.setStatus(status, SEEN);
    part(this, 'rubrik').textContent = heading;
    part(this, 'tom').textContent = text;
    setLink(this, 'tilllista', minListaUrl());
    this.announce(status === 'laddar' ? '' : `${heading}. ${text}`);
  }

  #show(fragment: string): void {
    void this.pursue(
      'Underlaget kunde inte hämtas.',
      (question) => this.#fetch(fragment, question),
      () => {
        this.#draw('fel', drawnUnderlagTexts.titel, drawnUnderlagTexts.faults);
      },
    );
  }

  async #fetch(fragment: string, { isOld }: Question): Promise<void> {
    this.#facts = undefined;
    const pairs = readPairs(fragment);
    const i = pairs.get('i');
    if (i !== null) setMinLista(readIds(i).ids);
    const written = cleanText(pairs.get('insats') ?? '');
    if (written === '') {
      this.#draw('tom', drawnUnderlagTexts.empty, drawnUnderlagTexts.emptyText);
      return;
    }
    this.#draw('laddar', drawnUnderlagTexts.titel);
    const [id] = readIds(written).ids;
    const excerpt = id === written ? await fetchExcerpt(id) : undefined;
    if (isOld()) return;
    if (!excerpt) {
      this.#draw('okand', drawnUnderlagTexts.unknown, unknownText(written.slice(0, MAX_TOLD)));
      return;
    }
    const facts = readFacts(excerpt);
    part(this, 'delar').replaceChildren(part(excerpt, 'underlag'));
    if (excerpt.dataset['lage'] === 'avslutad') this.#draw('avslutad', endedHeading(facts.titel));
    else {
      this.#facts = facts;
      writeText(this, facts);
      this.#draw('klar', headingFor(facts.titel));
    }
  }
}

customElements.define('insats-underlag', InsatsUnderlag);
