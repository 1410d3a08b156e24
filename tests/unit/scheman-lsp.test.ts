import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const meddelande = z.looseObject({
  id: z.union([z.number(), z.string()]).optional(),
  method: z.string().optional(),
  params: z.unknown().optional(),
});
const diagnoser = z.object({
  uri: z.string(),
  diagnostics: z.array(z.object({ message: z.string(), range: z.object({ start: z.object({ line: z.number() }) }) })),
});
const fragadeDelar = z.object({ items: z.array(z.object({ section: z.string().optional() })) });

const ROT = pathToFileURL(process.cwd()).href;
/** VS Code lets its settings carry comments, which YAML reads too once they begin with `#`. */
const installningar = z
  .record(z.string(), z.unknown())
  .parse(parse(readFileSync('.vscode/settings.json', 'utf8').replace(/^\s*\/\//gm, '#')));
const delen = (namn: string): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(installningar).flatMap(([nyckel, varde]) =>
      nyckel.startsWith(`${namn}.`) ? [[nyckel.slice(namn.length + 1), varde]] : [],
    ),
  );

/** The language server that the YAML extension runs, spoken to as VS Code does with the project's own settings. */
function redigerare() {
  const server = spawn(process.execPath, [
    path.resolve('node_modules/yaml-language-server/bin/yaml-language-server'),
    '--stdio',
  ]);
  const vantar = new Map<string, (svar: string[]) => void>();
  const versioner = new Map<string, number>();
  const { promise: installd, resolve: harInstallningar } = Promise.withResolvers<undefined>();
  let kvar = Buffer.alloc(0);

  const skicka = (innehall: object): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...innehall });
    server.stdin.write(`Content-Length: ${String(Buffer.byteLength(text))}\r\n\r\n${text}`);
  };
  const svara = ({ id, method, params }: z.infer<typeof meddelande>): void => {
    if (method === 'workspace/configuration') {
      const { items } = fragadeDelar.parse(params);
      skicka({
        id,
        result: items.map(({ section = '' }) => ({ ...delen(section), schemaStore: { enable: false } })),
      });
      harInstallningar(undefined);
    } else if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = diagnoser.parse(params);
      vantar.get(uri)?.(diagnostics.map(({ message, range }) => `${String(range.start.line + 1)}: ${message}`));
    } else if (method !== undefined && id !== undefined) skicka({ id, result: null });
    else if (id === 'start') skicka({ method: 'initialized', params: {} });
  };
  server.stdout.on('data', (bit: Buffer) => {
    kvar = Buffer.concat([kvar, bit]);
    for (;;) {
      const huvud = kvar.indexOf('\r\n\r\n');
      const langd = Number(/Content-Length: (\d+)/i.exec(kvar.subarray(0, huvud).toString())?.[1]);
      if (huvud === -1 || kvar.length < huvud + 4 + langd) return;
      const kropp = kvar.subarray(huvud + 4, huvud + 4 + langd).toString();
      kvar = kvar.subarray(huvud + 4 + langd);
      svara(meddelande.parse(JSON.parse(kropp)));
    }
  });
  skicka({
    id: 'start',
    method: 'initialize',
    params: {
      processId: process.pid,
      rootUri: ROT,
      workspaceFolders: [{ uri: ROT, name: 'katalogen' }],
      capabilities: { workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } } },
    },
  });

  return {
    /** What turns red when `text` stands in the file, as `line: message`. */
    rott: async (fil: string, text: string): Promise<string[]> => {
      await installd;
      const uri = `${ROT}/${fil}`;
      const version = (versioner.get(uri) ?? 0) + 1;
      versioner.set(uri, version);
      return new Promise((resolve) => {
        vantar.set(uri, resolve);
        if (version === 1)
          skicka({
            method: 'textDocument/didOpen',
            params: { textDocument: { uri, languageId: 'yaml', version, text } },
          });
        else
          skicka({
            method: 'textDocument/didChange',
            params: { textDocument: { uri, version }, contentChanges: [{ text }] },
          });
      });
    },
    stang: () => server.kill(),
  };
}

describe('a vocabulary in a code editor', () => {
  let editor: ReturnType<typeof redigerare>;
  beforeAll(() => (editor = redigerare()));
  afterAll(() => editor.stang());

  it('has nothing red in any vocabulary as it is', async () => {
    const roda = await Promise.all(
      globSync('content/vokabular/*.yaml').map(async (fil) =>
        (await editor.rott(fil, readFileSync(fil, 'utf8'))).map((rod) => `${fil}:${rod}`),
      ),
    );
    expect(roda).toHaveLength(8);
    expect(roda.flat()).toEqual([]);
  });

  it('is red on the line of each wrong value, in our own words where we have some', async () => {
    const kalla =
      '- id: En källa\n  titel: En plan för året\n  utgivare: en-aktor\n  utgiven: 2021\n  datum: i våras\n';
    expect((await editor.rott('content/vokabular/kallor.yaml', kalla)).toSorted()).toEqual([
      '1: Ett id skrivs med små bokstäver a–z, siffror och bindestreck, till exempel "ung-i-nynas".',
      '4: Property utgiven is not allowed.',
      '5: Skriv ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD, till exempel 2022-04.',
    ]);
    const kommun = "- id: ny-kommun\n  kod: '0199'\n  namn: Ny kommun\n  lan: stockholm\n";
    expect(await editor.rott('content/vokabular/kommuner.yaml', kommun)).toEqual([
      '4: Id:t finns inte i content/vokabular/lan.yaml.',
    ]);
  });
});
