/** A service of the platform: its folder, its Deployment and Service, and its image. */
export interface Service {
  readonly name: string;
  readonly folder: string;
  readonly port: number;
}

/** What is deployed together: the engine first, since the others talk to it. */
export const SERVICES: readonly Service[] = [
  { name: 'execution-engine', folder: 'execution-engine', port: 8080 },
  { name: 'agents', folder: 'agents', port: 8000 },
  { name: 'dashboard', folder: 'dashboard', port: 3000 },
];

/** Where the image of a service is kept. */
export function imageOf({ name }: Service): string {
  return `ghcr.io/acme/trading-${name}`;
}
