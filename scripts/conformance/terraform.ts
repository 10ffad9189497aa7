/**
 * Reads Terraform configuration the way Terraform does: its own loader of modules on the folder, and the arguments of every resource against the schema of its
 * provider. The providers themselves come from a registry of their own; their schemas are taken from the bindings that are published for them.
 */
import { execFileSync, spawnSync } from 'child_process';
import { mkdirSync, readFileSync, readdirSync } from 'fs';
import { dirname, join } from 'path';
import { Tool, TOOLS } from './tools';

export const terraformConfigInspect: Tool = {
  name: 'terraform-config-inspect',
  version: '0.0.0-20260904064934-75d64de68c31',
  path: join(TOOLS, 'terraform-config-inspect-0.0.0-20260904064934', 'terraform-config-inspect'),
  install() {
    execFileSync('go', ['install', `github.com/hashicorp/terraform-config-inspect@v${this.version}`], { stdio: 'pipe', env: { ...process.env, GOBIN: dirname(this.path) } });
  },
};

/** Prefix of a resource type to the package with its schema. */
const BINDINGS: Readonly<Record<string, { readonly package: string; readonly resources: readonly string[] }>> = {
  google: { package: '@cdktf/provider-google@16.12.1', resources: ['iam-workload-identity-pool', 'iam-workload-identity-pool-provider', 'project-iam-member', 'service-account-iam-member'] },
  azuread: { package: '@cdktf/provider-azuread@14.3.1', resources: ['application-federated-identity-credential'] },
  azurerm: { package: '@cdktn/provider-azurerm@16.1.0', resources: ['federated-identity-credential'] },
};

const SCHEMAS = join(TOOLS, 'terraform-schemas-1');

export const terraformSchemas: Tool = {
  name: 'schemas of Terraform providers',
  version: '1',
  path: join(SCHEMAS, 'azurerm', 'federated-identity-credential', 'index.d.ts'),
  install() {
    for (const [provider, { package: name, resources }] of Object.entries(BINDINGS)) {
      const folder = join(SCHEMAS, provider);
      mkdirSync(folder, { recursive: true });
      execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, name], { stdio: 'pipe', cwd: folder });
      const archive = readdirSync(folder).find((file) => file.endsWith('.tgz'))!;
      execFileSync('tar', ['-xzf', archive, '--strip-components=2', ...resources.map((resource) => `package/lib/${resource}/index.d.ts`)], { cwd: folder, stdio: 'pipe' });
      execFileSync('rm', [archive], { cwd: folder });
    }
  },
};

/** What Terraform would refuse in a file; nothing when it is right. */
export function terraformProblems(file: string): string[] {
  const { status, stdout, stderr } = spawnSync(terraformConfigInspect.path, ['--json', dirname(file)], { encoding: 'utf8' });
  const module = JSON.parse(stdout || '{}') as { diagnostics?: { severity: string; summary: string; detail?: string }[]; managed_resources?: Record<string, unknown> };
  const loader = [...(module.diagnostics ?? []).map(({ summary, detail }) => `${summary}: ${detail ?? ''}`), ...(status === 0 ? [] : [stderr || `exit ${status}`])];
  const { resource = {} } = JSON.parse(readFileSync(file, 'utf8')) as { resource?: Record<string, Record<string, Record<string, unknown>>> };
  const named = Object.entries(resource).flatMap(([type, ones]) => Object.entries(ones).map(([name, args]) => ({ type, name, args })));
  const unseen = named.filter(({ type, name }) => !(`${type}.${name}` in (module.managed_resources ?? {}))).map(({ type, name }) => `Terraform does not see ${type}.${name}`);
  return [...loader, ...unseen, ...named.flatMap(({ type, name, args }) => argumentProblems(type, name, args))];
}

/** Arguments that every resource takes. */
const META = new Set(['depends_on', 'lifecycle', 'provider', 'count', 'for_each']);

function argumentProblems(type: string, name: string, args: Readonly<Record<string, unknown>>): string[] {
  const [provider, ...rest] = type.split('_');
  const known = argumentsOf(join(SCHEMAS, provider, rest.join('-'), 'index.d.ts'));
  const unknown = Object.keys(args).filter((key) => !META.has(key) && !known.has(key)).map((key) => `${type}.${name} has no argument '${key}'`);
  const missing = [...known].filter(([key, required]) => required && !(key in args)).map(([key]) => `${type}.${name} needs the argument '${key}'`);
  return [...unknown, ...missing];
}

/** Arguments of a resource, and whether they must be there: the members of its configuration. */
function argumentsOf(file: string): Map<string, boolean> {
  const text = readFileSync(file, 'utf8');
  const body = /export interface \w+Config extends [^{]*\{\n([\s\S]*?)\n\}/.exec(text)?.[1];
  if (body === undefined) throw new Error(`${file} declares no configuration`);
  return new Map([...body.matchAll(/^ {4}readonly (\w+)(\??):/gm)].map(([, key, optional]) => [key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), optional === '']));
}
