import { Flight } from './flight';

/** What is used of Octokit's packages. They are ES modules only; the build makes one CommonJS file of them. */
export interface Vendor {
  readonly Core: OctokitClass;
  readonly retry: Plugin;
  readonly throttling: Plugin;
  readonly Bottleneck: { readonly Group: new (options: { id: string; maxConcurrent?: number; minTime?: number }) => object };
}

export type Plugin = (octokit: Octokit, options: object) => object;

interface OctokitClass {
  new (options: object): Octokit;
  plugin(...plugins: Plugin[]): OctokitClass;
}

export interface Octokit {
  readonly hook: {
    wrap(name: 'request', wrapped: (request: (options: RequestOptions) => Promise<Answer>, options: RequestOptions) => Promise<Answer>): void;
  };
  request(route: string, parameters: object): Promise<Answer>;
}

export interface RequestOptions {
  readonly method: string;
  readonly url: string;
  readonly request: { readonly flight: Flight };
  /** What stands in the braces of the url. */
  readonly [parameter: string]: unknown;
}

export interface Answer {
  readonly status: number;
  readonly headers: { readonly [name: string]: string | undefined };
  readonly data: unknown;
}

let loaded: Vendor | undefined;

/** Loaded on first use: declaring settings needs no network. */
export function vendor(): Vendor {
  loaded ??= require('../vendor/octokit.cjs') as Vendor;
  return loaded;
}
