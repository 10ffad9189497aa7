/** Reads a PrometheusRule the way Kubernetes does when one is applied: by the schema of its definition, as the operator publishes it. */
import { execFileSync } from 'child_process';
import { readFileSync } from 'fs';
import { join } from 'path';
import { pathToFileURL } from 'url';
import { parse } from 'yaml';
import { Tool, TOOLS } from './tools';

const VERSION = '6.0.0';
const FOLDER = join(TOOLS, `prometheus-operator-${VERSION}`);

export const prometheusRuleSchema: Tool = {
  name: 'schema of PrometheusRule',
  version: VERSION,
  path: join(FOLDER, 'node_modules', '@kubernetes-models', 'prometheus-operator', 'monitoring.coreos.com', 'v1', 'PrometheusRule.js'),
  install() {
    execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', FOLDER, `@kubernetes-models/prometheus-operator@${VERSION}`], { stdio: 'pipe' });
  },
};

interface Library {
  readonly PrometheusRule: new (given: unknown) => { validate(): void };
}

/** What the schema does not allow. It knows no strangers among the keys: those are found by promtool, in the same rules. */
export async function prometheusRuleProblems(file: string): Promise<string[]> {
  const { PrometheusRule } = (await import(pathToFileURL(prometheusRuleSchema.path).href)) as Library;
  try {
    new PrometheusRule(parse(readFileSync(file, 'utf8'))).validate();
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}
