import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { isFolder, samlingar } from '../../src/schema/samlingar.ts';

const messageSchema = z.looseObject({
  id: z.union([z.number(), z.string()]).optional(),
  method: z.string().optional(),
  params: z.unknown().optional(),
});
const diagnosticsSchema = z.object({
  uri: z.string(),
  diagnostics: z.array(z.object({ message: z.string(), range: z.object({ start: z.object({ line: z.number() }) }) })),
});
const askedSections = z.object({ items: z.array(z.object({ section: z.string().optional() })) });

const ROOT = pathToFileURL(process.cwd()).href;
/** VS Code lets its settings carry comments, which YAML reads too once they begin with `#`. */
const settings = z
  .record(z.string(), z.unknown())
  .parse(parse(readFileSync('.vscode/settings.json', 'utf8').replace(/^\s*\/\//gm, '#')));
const sectionOf = (name: string): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(settings).flatMap(([key, value]) =>
      key.startsWith(`${name}.`) ? [[key.slice(name.length + 1), value]] : [],
    ),
  );

/** The language server that the YAML extension runs, spoken to as VS Code does with the project's own settings. */
function openEditor() {
  const server = spawn(process.execPath, [
    path.resolve('node_modules/yaml-language-server/bin/yaml-language-server'),
    '--stdio',
  ]);
  const waiting = new Map<string, (messages: string[]) => void>();
  const versions = new Map<string, number>();
  const { promise: isSettled, resolve: settle } = Promise.withResolvers<undefined>();
  let rest = Buffer.alloc(0);

  const send = (content: object): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...content });
    server.stdin.write(`Content-Length: ${String(Buffer.byteLength(text))}\r\n\r\n${text}`);
  };
  const answer = ({ id, method, params }: z.infer<typeof messageSchema>): void => {
    if (method === 'workspace/configuration') {
      const { items } = askedSections.parse(params);
      send({
        id,
        result: items.map(({ section = '' }) => ({ ...sectionOf(section), schemaStore: { enable: false } })),
      });
      settle(undefined);
    } else if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = diagnosticsSchema.parse(params);
      waiting.get(uri)?.(diagnostics.map(({ message, range }) => `${String(range.start.line + 1)}: ${message}`));
    } else if (method !== undefined && id !== undefined) send({ id, result: null });
    else if (id === 'start') send({ method: 'initialized', params: {} });
  };
  server.stdout.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = rest.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(rest.subarray(0, head).toString())?.[1]);
      if (head === -1 || rest.length < head + 4 + length) return;
      const body = rest.subarray(head + 4, head + 4 + length).toString();
      rest = rest.subarray(head + 4 + length);
      answer(messageSchema.parse(JSON.parse(body)));
    }
  });
  send({
    id: 'start',
    method: 'initialize',
    params: {
      processId: process.pid,
      rootUri: ROOT,
      workspaceFolders: [{ uri: ROOT, name: 'katalogen' }],
      capabilities: { workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } } },
    },
  });

  return {
    /** What turns red when `text` stands in the file, as `line: message`. */
    redIn: async (file: string, text: string): Promise<string[]> => {
      await isSettled;
      const uri = `${ROOT}/${file}`;
      const version = (versions.get(uri) ?? 0) + 1;
      versions.set(uri, version);
      return new Promise((resolve) => {
        waiting.set(uri, resolve);
        if (version === 1)
          send({
            method: 'textDocument/didOpen',
            params: { textDocument: { uri, languageId: 'yaml', version, text } },
          });
        else
          send({
            method: 'textDocument/didChange',
            params: { textDocument: { uri, version }, contentChanges: [{ text }] },
          });
      });
    },
    close: () => server.kill(),
  };
}

describe('a vocabulary in a code editor', () => {
  let editor: ReturnType<typeof openEditor>;
  beforeAll(() => (editor = openEditor()));
  afterAll(() => editor.close());

  it('has nothing red in any vocabulary as it is', async () => {
    const red = await Promise.all(
      globSync('content/vokabular/*.yaml').map(async (file) =>
        (await editor.redIn(file, readFileSync(file, 'utf8'))).map((line) => `${file}:${line}`),
      ),
    );
    expect(red).toHaveLength(Object.values(samlingar).filter((samling) => !isFolder(samling)).length);
    expect(red.flat()).toEqual([]);
  });

  it('is red on the line of each wrong value, in our own words where we have some', async () => {
    const kalla =
      '- id: En källa\n  titel: En plan för året\n  utgivare: en-aktor\n  utgiven: 2021\n  datum: i våras\n';
    expect((await editor.redIn('content/vokabular/kallor.yaml', kalla)).toSorted()).toEqual([
      '1: Ett id skrivs med små bokstäver a–z, siffror och bindestreck, till exempel "ung-i-nynas".',
      '4: Property utgiven is not allowed.',
      '5: Skriv ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD, till exempel 2022-04.',
    ]);
    const kommun = "- id: ny-kommun\n  kod: '0199'\n  namn: Ny kommun\n  lan: stockholm\n";
    expect(await editor.redIn('content/vokabular/kommuner.yaml', kommun)).toEqual([
      '4: Id:t finns inte i content/vokabular/lan.yaml.',
    ]);
  });
});
