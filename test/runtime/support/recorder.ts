import { IncomingMessage, Server, ServerResponse, createServer } from 'http';
import { AddressInfo } from 'net';

/** What arrived. */
export interface Recorded {
  readonly method?: string;
  readonly path?: string;
  readonly type?: string;
  readonly body: any;
}

/** A server on a port of its own that writes down what arrives, and answers what it is told to. */
export class Recorder {
  public readonly arrived: Recorded[] = [];
  /** The next answers; when there is none, it says yes. */
  public answers: ((response: ServerResponse) => void)[] = [];
  private readonly server: Server;

  public constructor() {
    this.server = createServer((request: IncomingMessage, response) => {
      let body = '';
      request.on('data', (part: Buffer) => { body += part.toString(); });
      request.on('end', () => {
        this.arrived.push({ method: request.method, path: request.url, type: request.headers['content-type'], body: body === '' ? undefined : JSON.parse(body) });
        (this.answers.shift() ?? ((r: ServerResponse) => r.end('ok')))(response);
      });
    });
  }

  public async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  public async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  public get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }
}

export const answer = (status: number, body = '', headers: Record<string, string> = {}) => (response: ServerResponse) => response.writeHead(status, headers).end(body);
