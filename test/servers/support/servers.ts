import { execFile, execFileSync } from 'child_process';
import { mkdirSync, writeFileSync } from 'fs';
import { join } from 'path';
import { promisify } from 'util';
import { alertmanager, aws, ensure, moto, prometheus, promtool, pushgateway } from '../../../scripts/conformance/tools';
import { RunningServer, startServer } from '../../support/server';

/** Why they cannot all be had here; undefined when they can. */
export function missingServers(): string | undefined {
  return [promtool, prometheus, pushgateway, alertmanager, aws, moto].map((tool) => ensure(tool)).find((reason) => reason !== undefined);
}

export function startPushgateway(): Promise<RunningServer> {
  return startServer({ program: pushgateway.path, args: (port) => [`--web.listen-address=127.0.0.1:${port}`], ready: '/-/ready' });
}

/** A server that speaks as S3 does, with one bucket in it. */
export async function startS3(bucket: string): Promise<RunningServer> {
  const server = await startServer({ program: moto.path, args: (port) => ['-H', '127.0.0.1', '-p', String(port)], ready: '/moto-api/' });
  execFileSync(aws.path, ['--endpoint-url', server.url, 's3', 'mb', `s3://${bucket}`], { env: { ...process.env, ...AWS_ENVIRONMENT }, stdio: 'pipe' });
  return server;
}

export async function removeFromS3(url: string, path: string): Promise<void> {
  await promisify(execFile)(aws.path, ['--endpoint-url', url, 's3', 'rm', `s3://${path}`], { env: { ...process.env, ...AWS_ENVIRONMENT } });
}

/** What a job has once it has assumed its role. */
export const AWS_ENVIRONMENT = { AWS_ACCESS_KEY_ID: 'made-up', AWS_SECRET_ACCESS_KEY: 'made-up', AWS_DEFAULT_REGION: 'us-east-1', AWS_REGION: 'us-east-1' };

export function startAlertmanager(folder: string, configuration: string): Promise<RunningServer> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'alertmanager.yml');
  writeFileSync(file, configuration);
  return startServer({
    program: alertmanager.path,
    args: (port) => [`--config.file=${file}`, `--storage.path=${join(folder, 'data')}`, `--web.listen-address=127.0.0.1:${port}`, '--cluster.listen-address='],
    ready: '/-/ready',
  });
}

export interface PrometheusOptions {
  /** Files with rules. */
  readonly rules: readonly string[];
  readonly pushgateway: string;
  readonly alertmanager: string;
}

/** A Prometheus that looks every second, on what is in its folder already. */
export function startPrometheus(folder: string, { rules, pushgateway: from, alertmanager: to }: PrometheusOptions): Promise<RunningServer> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'prometheus.json');
  const host = (url: string) => new URL(url).host;
  // JSON is YAML.
  writeFileSync(file, JSON.stringify({
    global: { scrape_interval: '1s', evaluation_interval: '1s' },
    rule_files: rules,
    scrape_configs: [{ job_name: 'pushgateway', honor_labels: true, static_configs: [{ targets: [host(from)] }] }],
    alerting: { alertmanagers: [{ static_configs: [{ targets: [host(to)] }] }] },
  }));
  return startServer({
    program: prometheus.path,
    args: (port) => [`--config.file=${file}`, `--storage.tsdb.path=${join(folder, 'data')}`, '--storage.tsdb.retention.time=60d', `--web.listen-address=127.0.0.1:${port}`, '--log.level=warn', '--rules.alert.resend-delay=1s'],
    ready: '/-/ready',
  });
}

/**
 * Puts samples of the past into the folder of a Prometheus before it is started.
 *
 * @param samples as OpenMetrics, each with its time
 */
export function fillPrometheus(folder: string, samples: string): void {
  const data = join(folder, 'data');
  mkdirSync(data, { recursive: true });
  const file = join(folder, 'samples.txt');
  writeFileSync(file, samples);
  // Without the flag it makes blocks of two hours, which takes a hundred times as long.
  execFileSync(promtool.path, ['tsdb', 'create-blocks-from', 'openmetrics', '--max-block-duration=744h', file, data], { stdio: 'pipe' });
}

export interface Found {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** What an expression gives at a moment, in seconds. */
export async function query(prometheusUrl: string, expression: string, at?: number): Promise<Found[]> {
  const answer = await fetch(`${prometheusUrl}/api/v1/query`, { method: 'POST', body: new URLSearchParams({ query: expression, ...(at === undefined ? {} : { time: String(at) }) }) });
  const { status, error, data } = await answer.json() as { status: string; error?: string; data: { resultType: string; result: { metric: Record<string, string>; value: [number, string] }[] } };
  if (status !== 'success') throw new Error(`${expression}: ${error}`);
  return data.result.map(({ metric, value: [, value] }) => ({ labels: metric, value: Number(value) }));
}
