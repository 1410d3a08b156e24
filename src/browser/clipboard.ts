/** Copies a text, and tells whether it could: a page that is not served safely has nowhere to copy to. */
export async function kopiera(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
