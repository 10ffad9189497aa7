import { Server, createServer } from 'http';
import { AddressInfo } from 'net';

/** Answers as Prometheus does: with one number, or with none. */
export class Metrics {
  public static async start(): Promise<Metrics> {
    const metrics = new Metrics();
    await new Promise<void>((resolve) => metrics.server.listen(0, '127.0.0.1', resolve));
    return metrics;
  }

  public value: number | undefined = 1;
  public asked = 0;
  private readonly server: Server;

  private constructor() {
    this.server = createServer((_, response) => {
      this.asked++;
      const result = this.value === undefined ? [] : [{ metric: {}, value: [Math.floor(Date.now() / 1000), String(this.value)] }];
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ status: 'success', data: { resultType: 'vector', result } }));
    });
  }

  public get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  public async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
