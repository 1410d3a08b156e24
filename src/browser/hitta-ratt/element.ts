import { countText, QUESTIONS } from '../../i18n/guide.ts';
import { Fetcher } from '../../search/ask/fetcher.ts';
import { queryUrl } from '../../search/ask/query.ts';
import { Address } from '../address.ts';
import { PageElement } from '../frame.ts';
import { part } from '../templates.ts';
import { isAnswered, NO_ANSWERS, questionAt, readAnswers, withVetInte, writeAnswers, type Answers } from './answers.ts';
import { drawAnswers, drawCounts, drawLeftOut, drawStep, headingOf } from './draw.ts';
import { AnswerForm } from './form.ts';
import { countHits, toQuery } from './query.ts';

/**
 * "Hitta rätt": one question at a time. The address after `#` is the one state, each question a step in the
 * history; nothing is stored. It ends in a search.
 */
class HittaRatt extends PageElement {
  readonly #address = new Address();
  readonly #form = new AnswerForm(this);
  #fetcher = new Fetcher();
  #answers: Answers = NO_ANSWERS;
  readonly #title = document.title;

  protected override start(): void {
    const form = this.#form;
    form.unlock();
    form.element.addEventListener('input', ({ target }) => {
      if (target instanceof Element) form.settle(target);
      if (!form.hasAlderFault) form.showAlderFault(part(this, 'alderfel'), false);
      this.#change(form.read(this.#answers));
    });
    form.element.addEventListener('submit', (event) => {
      event.preventDefault();
      if (questionAt(this.#answers.steg) === 'alder' && form.hasAlderFault)
        form.showAlderFault(part(this, 'alderfel'), true);
      else this.#next();
    });
    part(this, 'hoppa').addEventListener('click', () => {
      this.#skip();
      this.#next();
    });
    this.#address.follow((fragment, isFirst) => {
      this.#read(fragment, isFirst);
    });
  }

  /** The same question with another answer: no step in the history. */
  #change(answers: Answers): void {
    this.#answers = answers;
    this.#address.replace(writeAnswers(answers));
    this.#draw();
    this.#count(false);
  }

  #skip(): void {
    const answers = withVetInte(this.#answers, questionAt(this.#answers.steg));
    this.#form.write(answers);
    this.#change(answers);
  }

  /** On to the next question, or to the search. No answer is an answer. */
  #next(): void {
    const { steg } = this.#answers;
    if (!isAnswered(this.#answers, questionAt(steg))) this.#skip();
    if (steg === QUESTIONS.length) {
      location.href = queryUrl(toQuery(this.#answers, this.#form.malgrupperOf));
      return;
    }
    this.#answers = { ...this.#answers, steg: steg + 1 };
    this.#address.choose(writeAnswers(this.#answers));
    this.#ask();
  }

  #read(fragment: string, isFirst: boolean): void {
    const { answers, leftOut } = readAnswers(fragment, this.#form.known);
    const isSameQuestion = answers.steg === this.#answers.steg;
    this.#answers = answers;
    this.#form.write(answers);
    this.#form.showAlderFault(part(this, 'alderfel'), false);
    drawLeftOut(this, leftOut);
    if (!isFirst && !isSameQuestion) this.#ask();
    else {
      this.#draw();
      this.#count(false);
    }
  }

  /** A new question is heard at once, by its heading; then, once, how many fit so far. */
  #ask(): void {
    this.#draw();
    headingOf(this, this.#answers.steg).focus({ preventScroll: true });
    scrollTo({ top: 0 });
    this.#count(true);
  }

  #draw(): void {
    drawStep(this, this.#answers, this.#title);
    drawAnswers(this, this.#answers, this.#form);
  }

  #count(isAnnounced: boolean): void {
    const query = toQuery(this.#answers, this.#form.malgrupperOf);
    const announce = (text: string): void => {
      if (isAnnounced && text !== part(this, 'annons').textContent) this.announce(text);
    };
    void this.pursue(
      'Insatserna kunde inte räknas.',
      async ({ isOld }) => {
        const counts = await countHits(this.#fetcher, query).catch((fault: unknown) => {
          this.#fetcher = new Fetcher();
          throw fault;
        });
        if (isOld()) return;
        drawCounts(this, query, counts);
        announce(countText(counts.hits));
      },
      () => {
        drawCounts(this, query, undefined);
        announce('');
      },
    );
  }
}

customElements.define('hitta-ratt', HittaRatt);
