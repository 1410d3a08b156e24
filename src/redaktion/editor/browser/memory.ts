/** A file that lives as long as the page: what the editor asks of the browser's own file system, and no more. */
class Minnesfil {
  readonly kind = 'file';
  name: string;
  mapp: Minnesmapp;
  innehall: BlobPart;
  constructor(name: string, mapp: Minnesmapp, innehall: BlobPart = '') {
    this.name = name;
    this.mapp = mapp;
    this.innehall = innehall;
  }
  move(mapp: Minnesmapp, namn: string): Promise<void> {
    this.mapp.filer.delete(this.name);
    mapp.filer.set(namn, this);
    this.mapp = mapp;
    this.name = namn;
    return Promise.resolve();
  }
  getFile(): Promise<File> {
    return Promise.resolve(new File([this.innehall], this.name));
  }
  createWritable() {
    return Promise.resolve({
      write: (innehall: BlobPart): Promise<void> => {
        this.innehall = innehall;
        return Promise.resolve();
      },
      close: (): Promise<void> => Promise.resolve(),
    });
  }
}

class Minnesmapp {
  readonly kind = 'directory';
  readonly name: string;
  readonly mappar = new Map<string, Minnesmapp>();
  readonly filer = new Map<string, Minnesfil>();
  constructor(name: string) {
    this.name = name;
  }
  getDirectoryHandle(namn: string): Promise<Minnesmapp> {
    const mapp = this.mappar.get(namn) ?? new Minnesmapp(namn);
    this.mappar.set(namn, mapp);
    return Promise.resolve(mapp);
  }
  getFileHandle(namn: string, { create = false } = {}): Promise<Minnesfil> {
    const fil = this.filer.get(namn) ?? (create ? new Minnesfil(namn, this) : undefined);
    if (fil === undefined) return Promise.reject(new DOMException(namn, 'NotFoundError'));
    this.filer.set(namn, fil);
    return Promise.resolve(fil);
  }
  removeEntry(namn: string): Promise<void> {
    this.mappar.delete(namn);
    this.filer.delete(namn);
    return Promise.resolve();
  }
  async *entries(): AsyncGenerator<[string, Minnesmapp | Minnesfil]> {
    await Promise.resolve();
    yield* this.mappar;
    yield* this.filer;
  }
}

/** Storage that forgets: the person who practises leaves nothing behind on the machine. */
class Minneslager {
  readonly #par = new Map<string, string>();
  get length(): number {
    return this.#par.size;
  }
  key(plats: number): string | null {
    return [...this.#par.keys()][plats] ?? null;
  }
  getItem(nyckel: string): string | null {
    return this.#par.get(nyckel) ?? null;
  }
  setItem(nyckel: string, varde: string): void {
    this.#par.set(nyckel, varde);
  }
  removeItem(nyckel: string): void {
    this.#par.delete(nyckel);
  }
  clear(): void {
    this.#par.clear();
  }
}

/** Where the editor's practice backend looks for its files. */
const MAPP = 'sveltia-cms-test';

/** Gives the editor files and storage in memory, in place of the browser's. To be done before it is loaded. */
export async function ovaIMinnet(filer: Readonly<Record<string, string>>): Promise<void> {
  const rot = new Minnesmapp('');
  for (const [stig, text] of Object.entries(filer)) {
    let mapp = await rot.getDirectoryHandle(MAPP);
    const delar = stig.split('/');
    const namn = delar.pop() ?? '';
    for (const del of delar) mapp = await mapp.getDirectoryHandle(del);
    mapp.filer.set(namn, new Minnesfil(namn, mapp, text));
  }
  Object.defineProperty(navigator.storage, 'getDirectory', { value: () => Promise.resolve(rot) });
  const lager = new Minneslager();
  // Nobody has to log in to what is only theirs.
  lager.setItem('sveltia-cms.user', JSON.stringify({ backendName: 'test-repo' }));
  Object.defineProperty(window, 'localStorage', { value: lager });
}
