import { Server, createServer } from 'http';
import { AddressInfo } from 'net';

/** All that a Pushgateway would have given to whoever scraped it, from a moment on. */
export interface Snapshot {
  /** In seconds. */
  readonly at: number;
  /** Series with their values; empty when it was down. */
  readonly series: ReadonlyMap<string, string>;
}

/** Stands before a Pushgateway and remembers what it had after every push. */
export class PushRecorder {
  public readonly snapshots: Snapshot[] = [];
  public url = '';
  /** The moment, in seconds: that of the next push. */
  public now = 0;
  private readonly server: Server;

  /** @param gateway its address; undefined while it is down */
  public constructor(private readonly gateway: () => string | undefined) {
    this.server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        void this.forward(request.method!, request.url!, Buffer.concat(parts), request.headers['content-type']).then(
          ({ status, text }) => response.writeHead(status).end(text),
          // As if nobody listened.
          () => response.destroy(),
        );
      });
    });
  }

  public async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  public async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  public isDown(at: number): void {
    this.snapshots.push({ at, series: new Map() });
  }

  /** What is there now. */
  public async look(): Promise<ReadonlyMap<string, string>> {
    const text = await (await fetch(`${this.gateway()}/metrics`)).text();
    return new Map(text.split('\n').filter((line) => /^(?:cicd|github)_/.test(line)).map((line) => {
      const end = line.lastIndexOf(' ');
      // An empty label is none: Prometheus drops it.
      return [line.slice(0, end).replace(/instance="",?/, '').replace(/,\}/, '}'), line.slice(end + 1)];
    }));
  }

  private async forward(method: string, path: string, body: Buffer, type = 'text/plain'): Promise<{ status: number; text: string }> {
    const gateway = this.gateway();
    if (gateway === undefined) throw new Error('it is down');
    const answer = await fetch(`${gateway}${path}`, { method, body: method === 'GET' ? undefined : new Uint8Array(body), headers: { 'content-type': type } });
    const text = await answer.text();
    if (method !== 'GET' && answer.ok) {
      // What is pushed within one run is a scrape apart.
      this.snapshots.push({ at: Math.max(this.now, (this.snapshots.at(-1)?.at ?? 0) + 15), series: await this.look() });
    }
    return { status: answer.status, text };
  }
}

/** Samples of the past as Prometheus would have scraped them, in the format that promtool imports. */
export function* samplesOf(snapshots: readonly Snapshot[], end: number, step: (at: number) => number): Generator<string> {
  const moments = snapshots.flatMap(({ at, series }, i) => {
    const until = snapshots[i + 1]?.at ?? end;
    const found = [{ at, series }];
    for (let next = at + step(at); next < until; next += step(next)) found.push({ at: next, series });
    return found;
  });
  // All samples of a series stand together.
  const names = [...new Set(moments.flatMap(({ series }) => [...series.keys()]))].sort();
  for (const name of names) for (const { at, series } of moments) if (series.has(name)) yield `${name} ${series.get(name)} ${at}\n`;
  yield '# EOF\n';
}
