import { IncomingMessage, Server, createServer } from 'http';
import { AddressInfo } from 'net';

/** A request as it arrived. */
export interface Asked {
  readonly method: string;
  /** With what stands behind the question mark, decoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization?: string;
  readonly body: string;
}

/** What is answered: JSON, bytes, or a status with whatever belongs to it. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

/** A server on this machine that remembers what it was asked. */
export class FakeServer {
  public readonly asked: Asked[] = [];
  private readonly server: Server;

  /** @param answer what it says; undefined is a 404 */
  public constructor(answer: (asked: Asked) => Reply | undefined) {
    this.server = createServer((request: IncomingMessage, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const url = new URL(request.url!, 'http://x');
        const asked = { method: request.method!, path: url.pathname, query: url.searchParams, authorization: request.headers.authorization, body: Buffer.concat(parts).toString() };
        this.asked.push(asked);
        const { status = 200, headers = {}, body = {} } = answer(asked) ?? { status: 404, body: { message: 'Not Found' } };
        response.writeHead(status, headers).end(Buffer.isBuffer(body) || typeof body === 'string' ? body : JSON.stringify(body));
      });
    });
  }

  public async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  public async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
