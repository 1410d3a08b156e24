const FRI = 'width=device-width, initial-scale=1';

/** The editor forbids a phone to zoom (WCAG 1.4.4); this takes that back as often as it is done. */
export function slappZoomFri(): void {
  const ratta = (): void => {
    for (const meta of document.head.querySelectorAll<HTMLMetaElement>('meta[name="viewport"]'))
      if (meta.content !== FRI) meta.content = FRI;
  };
  new MutationObserver(ratta).observe(document.head, { childList: true, subtree: true, attributes: true });
  ratta();
}
