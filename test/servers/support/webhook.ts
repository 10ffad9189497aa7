import { createServer } from 'http';
import { AddressInfo } from 'net';

interface Notification {
  readonly alerts: readonly { readonly status: string; readonly labels: Readonly<Record<string, string>> }[];
}

/** Somebody whom Alertmanager tells. */
export class WebhookReceiver {
  public url = '';
  private readonly names = new Set<string>();
  private lastOne = 0;
  private readonly server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => { body += part.toString(); });
    request.on('end', () => {
      for (const { status, labels: { alertname } } of (JSON.parse(body) as Notification).alerts) {
        if (status !== 'firing' || this.names.has(alertname)) continue;
        this.names.add(alertname);
        this.lastOne = Date.now();
      }
      response.end();
    });
  });

  public async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  public async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** The names of the alerts that it was told of, each once. */
  public firing(): string[] {
    return [...this.names].sort();
  }

  /** When a new one came last, in milliseconds. */
  public last(): number {
    return this.lastOne;
  }
}
