/** What this computer keeps under a name; nothing when it keeps nothing, or when the browser does not let us ask. */
export function readStored(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text on this computer, or forgets the one kept when there is none to keep. Tells whether it could. */
export function store(name: string, text: string | undefined): boolean {
  try {
    if (text === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}
