import { ChildProcess, spawn } from 'child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'fs';
import { AddressInfo, Server, Socket, createServer } from 'net';
import { tmpdir } from 'os';
import { join } from 'path';
import { emitted } from './emitted';

/** What a program said. */
export interface Answer {
  readonly status?: number;
  readonly stdout?: string;
  readonly stderr?: string;
}

/** A program on PATH that does not do what its name says, but keeps a state of its own. */
export type StandIn = (args: readonly string[], input: string) => Answer;

/** What goes wrong at a call: it fails and does nothing; it does what it should and says that it failed; everything dies; every call from then on fails. */
export type Fault = 'fails' | 'fails afterwards' | 'kills' | 'terminates' | 'fails from then on';

/** How a run ended. */
export interface Run {
  /** Null when a signal ended it. */
  readonly status: number | null;
  readonly text: string;
  readonly calls: readonly string[];
  /** Those of the calls that changed something. */
  readonly changes: readonly number[];
}

/** The caller sends its arguments, and Node answers: a process of its own for each call would take longer than everything else. */
const CLIENT = (program: string, port: number) => `#!/bin/bash
export LC_ALL=C
input=
for argument in "$@"; do [[ $argument != - ]] || IFS= read -r -d '' input || true; done
exec 3<>/dev/tcp/127.0.0.1/${port} || exit 99
{ for part in ${program} "$PPID" "$#" "$@" "$input"; do printf '%s\\n%s' "\${#part}" "$part"; done; } >&3
IFS= read -r status <&3
IFS= read -r -d $'\\x1e' stdout <&3
IFS= read -r -d $'\\x1e' stderr <&3
printf '%s' "$stdout"
printf '%s' "$stderr" >&2
exit "$status"
`;

/** Runs a script of a target with stand-ins for the programs that it calls. */
export class Stage {
  public readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'slipway-stand-ins-')));
  private server?: Server;
  private script = '';
  private child?: ChildProcess;
  private calls: string[] = [];
  private changes: number[] = [];
  private fault?: { readonly at: number; readonly kind: Fault };

  public constructor(private readonly programs: Readonly<Record<string, StandIn>>, private readonly fingerprint: () => string) {}

  public async open(kind: string): Promise<void> {
    this.script = emitted(kind, join(this.folder, 'action'));
    this.server = createServer((socket) => this.serve(socket));
    await new Promise<void>((resolve) => this.server!.listen(0, '127.0.0.1', resolve));
    const { port } = this.server.address() as AddressInfo;
    mkdirSync(join(this.folder, 'bin'));
    for (const program of Object.keys(this.programs)) {
      const file = join(this.folder, 'bin', program);
      writeFileSync(file, CLIENT(program, port));
      chmodSync(file, 0o755);
    }
  }

  public async close(): Promise<void> {
    await new Promise((resolve) => this.server!.close(resolve));
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Folders that the script made and did not take away. */
  public left(): string[] {
    return readdirSync(this.folder).filter((name) => name.startsWith('tmp.'));
  }

  /**
   * Runs an operation.
   *
   * @param operation `deploy`
   * @param env its variables
   * @param fault what goes wrong, at which call of this run, counted from 0
   */
  public run(operation: string, env: Readonly<Record<string, string>>, fault?: { readonly at: number; readonly kind: Fault }): Promise<Run> {
    this.calls = [];
    this.changes = [];
    this.fault = fault;
    return new Promise((resolve) => {
      const own = { PATH: `${join(this.folder, 'bin')}:${process.env.PATH}`, HOME: this.folder, TMPDIR: this.folder, RUNNER_TEMP: this.folder, DEPLOY_POLL: '0.01', DEPLOY_TIMEOUT: '1', DEPLOY_UNDO_PAUSE: '0', DEPLOY_UNDO_ATTEMPTS: '2' };
      // A group of its own, so that all of it can be killed.
      const child = spawn('bash', [this.script, operation], { cwd: this.folder, env: { ...own, ...env }, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
      this.child = child;
      let text = '';
      child.stdout.on('data', (data: Buffer) => (text += data.toString()));
      child.stderr.on('data', (data: Buffer) => (text += data.toString()));
      child.on('close', (status) => resolve({ status, text, calls: this.calls, changes: this.changes }));
    });
  }

  private serve(socket: Socket): void {
    let received = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      received = Buffer.concat([received, data]);
      const parts = partsOf(received);
      if (parts) this.answer(socket, parts);
    });
  }

  private answer(socket: Socket, [program, , , ...rest]: readonly string[]): void {
    const [args, input] = [rest.slice(0, -1), rest[rest.length - 1]];
    const index = this.calls.push([program, ...args].join(' ')) - 1;
    const kind = this.fault && (index === this.fault.at || (this.fault.kind === 'fails from then on' && index > this.fault.at)) ? this.fault.kind : undefined;
    if (kind === 'kills' || kind === 'terminates') {
      process.kill(-this.child!.pid!, kind === 'kills' ? 'SIGKILL' : 'SIGTERM');
      socket.destroy();
      return;
    }
    const reply = ({ status = 0, stdout = '', stderr = '' }: Answer) => socket.end(`${status}\n${stdout}\x1e${stderr}\x1e`);
    if (kind === 'fails' || kind === 'fails from then on') return void reply({ status: 1, stderr: 'the stand-in was told to fail\n' });
    const before = this.fingerprint();
    const answer = this.programs[program](args, input);
    if (this.fingerprint() !== before) this.changes.push(index);
    reply(kind === 'fails afterwards' ? { ...answer, status: 1, stderr: 'the stand-in was told to fail afterwards\n' } : answer);
  }
}

/** The program, the process, the number of arguments, each of them, the input: each with its length before it. Undefined until all of it is there. */
function partsOf(received: Buffer): string[] | undefined {
  const parts: string[] = [];
  let at = 0;
  let expected = 4;
  while (parts.length < expected) {
    const end = received.indexOf('\n', at);
    if (end < 0) return undefined;
    const length = Number(received.subarray(at, end).toString());
    if (received.length < end + 1 + length) return undefined;
    parts.push(received.subarray(end + 1, end + 1 + length).toString());
    at = end + 1 + length;
    if (parts.length === 3) expected = 4 + Number(parts[2]);
  }
  return parts;
}
