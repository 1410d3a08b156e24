const actions = new WeakMap<Element, () => void>();

/** Half a screen ahead of what is seen, so that most is there before it is scrolled to. */
const observer = new IntersectionObserver(
  (entries) => {
    for (const { target } of entries.filter(({ isIntersecting }) => isIntersecting)) {
      observer.unobserve(target);
      actions.get(target)?.();
    }
  },
  { rootMargin: '50% 0px' },
);

/** Does something once, when an element comes near the part of the page that is seen. */
export function whenNear(element: Element, act: () => void): void {
  actions.set(element, act);
  observer.observe(element);
}

/** Lets go of every element that has not been seen. */
export function forgetUnseen(): void {
  observer.disconnect();
}
