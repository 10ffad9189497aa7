import { ChildProcess, spawn } from 'child_process';
import { createServer } from 'net';

/** A server on a port of this machine, started for a test and gone with it. */
export interface RunningServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** What to start, once its port is known. */
export interface ServerCommand {
  readonly program: string;
  readonly args: (port: number) => readonly string[];
  /** A path that is answered with 200 as soon as it is ready. */
  readonly ready: string;
  readonly env?: Readonly<Record<string, string>>;
}

const LONGEST = 20_000;

export async function startServer({ program, args, ready, env }: ServerCommand): Promise<RunningServer> {
  const port = await freePort();
  const child = spawn(program, args(port), { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => { said = (said + part.toString()).slice(-4000); });
  const url = `http://127.0.0.1:${port}`;
  const stop = () => ended(child);
  try {
    await until(`${program} to be ready`, async () => {
      if (child.exitCode !== null) throw new Error(`${program} ended with ${child.exitCode}`);
      return (await fetch(`${url}${ready}`).catch(() => undefined))?.ok === true;
    });
  } catch (error) {
    await stop();
    throw new Error(`${(error as Error).message}\n${said}`);
  }
  return { url, stop };
}

/** Waits for something that others do. */
export async function until(what: string, holds: () => Promise<boolean> | boolean, longest = LONGEST): Promise<void> {
  const began = Date.now();
  while (!(await holds())) {
    if (Date.now() - began > longest) throw new Error(`waited ${longest / 1000} s in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 3000);
  await gone;
  clearTimeout(late);
}

/** The system gives each port once before it begins anew, so nobody else has it a moment later. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
