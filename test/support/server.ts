import { ChildProcess, spawn } from 'child_process';
import { createServer } from 'net';

/** A program that was started for a test and is gone with it. */
export interface RunningProcess {
  readonly pid: number;
  stop(): Promise<void>;
  /** Ends it as the loss of its machine would. */
  kill(): Promise<void>;
}

/** A server on a port of this machine. */
export interface RunningServer extends RunningProcess {
  readonly url: string;
}

/** What to start, and how to see that it is ready. */
export interface ProcessCommand {
  readonly program: string;
  readonly args: readonly string[];
  readonly ready: () => Promise<boolean>;
  readonly env?: Readonly<Record<string, string>>;
}

/** What to start, once its port is known. */
export interface ServerCommand {
  readonly program: string;
  readonly args: (port: number) => readonly string[];
  /** A path that is answered with 200 as soon as it is ready. */
  readonly ready: string;
  readonly env?: Readonly<Record<string, string>>;
}

const LONGEST = 60_000;

export async function startServer({ program, args, ready, env }: ServerCommand): Promise<RunningServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const running = await startProcess({ program, args: args(port), env, ready: async () => (await fetch(`${url}${ready}`).catch(() => undefined))?.ok === true });
  return { ...running, url };
}

export async function startProcess({ program, args, env, ready }: ProcessCommand): Promise<RunningProcess> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => { said = (said + part.toString()).slice(-4000); });
  const stop = () => ended(child, 'SIGTERM');
  try {
    await until(`${program} to be ready`, async () => {
      if (child.exitCode !== null) throw new Error(`${program} ended with ${child.exitCode}`);
      return ready();
    });
  } catch (error) {
    await stop();
    throw new Error(`${(error as Error).message}\n${said}`);
  }
  return { pid: child.pid!, stop, kill: () => ended(child, 'SIGKILL') };
}

/** Waits for something that others do. */
export async function until(what: string, holds: () => Promise<boolean> | boolean, longest = LONGEST): Promise<void> {
  const began = Date.now();
  while (!(await holds())) {
    if (Date.now() - began > longest) throw new Error(`waited ${longest / 1000} s in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function ended(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  // An API server whose etcd is gone does not stop when it is asked to.
  const late = setTimeout(() => child.kill('SIGKILL'), 3000);
  await gone;
  clearTimeout(late);
}

/** The system gives each port once before it begins anew, so nobody else has it a moment later. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
