/**
 * Copies a text and says in a place whether it could: a page that is not served safely has nowhere to copy to.
 * Said anew each time, so that it is heard.
 */
export async function copy(
  text: string,
  place: HTMLElement,
  words: Readonly<Record<'copied' | 'copyYourself', string>>,
): Promise<boolean> {
  place.textContent = '';
  let isCopied = true;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    isCopied = false;
  }
  place.textContent = words[isCopied ? 'copied' : 'copyYourself'];
  return isCopied;
}
