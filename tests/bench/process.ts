import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const SAMPLE_MS = 50;
const PAGE_BYTES = 4096;

export interface Run {
  ms: number;
  /** Most memory held at once by the process and those it started; nothing where there is no /proc. */
  peak: number | undefined;
  output: string;
}

const read = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** Bytes of memory that a process and everything it has started hold now. */
function resident(pid: string): number {
  try {
    const own = Number(read(`/proc/${pid}/statm`).split(' ')[1] ?? 0) * PAGE_BYTES;
    const children = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean);
    return children.reduce((sum, child) => sum + resident(child), own);
  } catch {
    // It ended between two looks.
    return 0;
  }
}

/** Runs Node to its end and tells what it cost. What it says on standard error is thrown when it fails. */
export function measureRun(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Run> {
  const begun = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let complaints = '';
  let peak = 0;
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const sampling = setInterval(() => (peak = Math.max(peak, resident(String(child.pid)))), SAMPLE_MS);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(sampling);
      if (code !== 0) reject(new Error(`${args.join(' ')} failed:\n${output}${complaints}`));
      else resolve({ ms: performance.now() - begun, peak: peak || undefined, output });
    });
  });
}
