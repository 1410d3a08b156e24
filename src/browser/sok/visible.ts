const vantar = new WeakMap<Element, () => void>();

/** Half a screen ahead of what is seen, so that most is there before it is scrolled to. */
const seende = new IntersectionObserver(
  (poster) => {
    for (const { target } of poster.filter(({ isIntersecting }) => isIntersecting)) {
      seende.unobserve(target);
      vantar.get(target)?.();
    }
  },
  { rootMargin: '50% 0px' },
);

/** Does something once, when an element comes near the part of the page that is seen. */
export function narSynlig(element: Element, gor: () => void): void {
  vantar.set(element, gor);
  seende.observe(element);
}

/** Lets go of every element that has not been seen. */
export function slappOsedda(): void {
  seende.disconnect();
}
