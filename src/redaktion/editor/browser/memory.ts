/** A file that lives as long as the page: what the editor asks of the browser's own file system, and no more. */
class MemoryFile {
  readonly kind = 'file';
  name: string;
  folder: MemoryFolder;
  content: BlobPart;
  constructor(name: string, folder: MemoryFolder, content: BlobPart = '') {
    this.name = name;
    this.folder = folder;
    this.content = content;
  }
  move(folder: MemoryFolder, name: string): Promise<void> {
    this.folder.files.delete(this.name);
    folder.files.set(name, this);
    this.folder = folder;
    this.name = name;
    return Promise.resolve();
  }
  getFile(): Promise<File> {
    return Promise.resolve(new File([this.content], this.name));
  }
  createWritable() {
    return Promise.resolve({
      write: (content: BlobPart): Promise<void> => {
        this.content = content;
        return Promise.resolve();
      },
      close: (): Promise<void> => Promise.resolve(),
    });
  }
}

class MemoryFolder {
  readonly kind = 'directory';
  readonly name: string;
  readonly folders = new Map<string, MemoryFolder>();
  readonly files = new Map<string, MemoryFile>();
  constructor(name: string) {
    this.name = name;
  }
  getDirectoryHandle(name: string): Promise<MemoryFolder> {
    const folder = this.folders.get(name) ?? new MemoryFolder(name);
    this.folders.set(name, folder);
    return Promise.resolve(folder);
  }
  getFileHandle(name: string, { create = false } = {}): Promise<MemoryFile> {
    const file = this.files.get(name) ?? (create ? new MemoryFile(name, this) : undefined);
    if (file === undefined) return Promise.reject(new DOMException(name, 'NotFoundError'));
    this.files.set(name, file);
    return Promise.resolve(file);
  }
  removeEntry(name: string): Promise<void> {
    this.folders.delete(name);
    this.files.delete(name);
    return Promise.resolve();
  }
  async *entries(): AsyncGenerator<[string, MemoryFolder | MemoryFile]> {
    await Promise.resolve();
    yield* this.folders;
    yield* this.files;
  }
}

/** Storage that forgets: the person who practises leaves nothing behind on the machine. */
class MemoryStorage {
  readonly #pairs = new Map<string, string>();
  get length(): number {
    return this.#pairs.size;
  }
  key(index: number): string | null {
    return [...this.#pairs.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.#pairs.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.#pairs.set(key, value);
  }
  removeItem(key: string): void {
    this.#pairs.delete(key);
  }
  clear(): void {
    this.#pairs.clear();
  }
}

/** Where the editor's practice backend looks for its files. */
const FOLDER = 'sveltia-cms-test';

/** Gives the editor files and storage in memory, in place of the browser's. To be done before it is loaded. */
export async function practiseInMemory(files: Readonly<Record<string, string>>): Promise<void> {
  const root = new MemoryFolder('');
  for (const [file, text] of Object.entries(files)) {
    let folder = await root.getDirectoryHandle(FOLDER);
    const parts = file.split('/');
    const name = parts.pop() ?? '';
    for (const part of parts) folder = await folder.getDirectoryHandle(part);
    folder.files.set(name, new MemoryFile(name, folder, text));
  }
  Object.defineProperty(navigator.storage, 'getDirectory', { value: () => Promise.resolve(root) });
  const storage = new MemoryStorage();
  // Nobody has to log in to what is only theirs.
  storage.setItem('sveltia-cms.user', JSON.stringify({ backendName: 'test-repo' }));
  Object.defineProperty(window, 'localStorage', { value: storage });
}
