import { readFileSync, readdirSync, writeFileSync } from 'fs';
import { join } from 'path';
import { deployment, service } from './support/app';
import { analysisTemplate, rollout } from './support/rollout';
import { httpRoute, trafficSplit } from './support/routes';
import { onKubernetes } from './support/suite';
import { program } from '../../scripts/conformance/outcome';
import { ensure, kubeconform } from '../../scripts/conformance/tools';
import { Manifest } from '../../scripts/lab/definitions';
import { SCHEMAS, schemaFiles } from '../../scripts/lab/schemas';

const ACCEPTED: readonly Manifest[] = [deployment(4), service('more'), httpRoute, trafficSplit, rollout([{ setWeight: 25 }, { pause: {} }])(4), analysisTemplate('http://prometheus.example')];

/** The same with a word that there is not, where people misspell one. */
const misspelt = (manifest: Manifest): Manifest => ({ ...manifest, spec: { ...manifest.spec as object, wieght: 1 } });

onKubernetes('the schemas by which manifests are read', ({ lab }) => {
  const read = (manifest: Manifest): string[] => {
    const file = join(lab().folder, 'manifest.json');
    writeFileSync(file, JSON.stringify(manifest));
    return program(kubeconform.path, ['-strict', '-schema-location', join(SCHEMAS, '{{.ResourceKind}}{{.KindSuffix}}.json'), file]);
  };

  test('are those of this Kubernetes and of these definitions, word for word', () => {
    expect(Object.fromEntries(readdirSync(SCHEMAS).map((file) => [file, readFileSync(join(SCHEMAS, file), 'utf8')]))).toEqual(Object.fromEntries(schemaFiles()));
  });

  test.each(ACCEPTED.map((manifest) => [manifest.kind, manifest] as const))('take and refuse a %s as the API server does', async (_, manifest) => {
    expect(ensure(kubeconform)).toBeUndefined();
    expect(await lab().cluster.refusal(manifest)).toBeUndefined();
    expect(read(manifest)).toEqual([]);
    expect(await lab().cluster.refusal(misspelt(manifest))).toContain('wieght');
    expect(read(misspelt(manifest)).join()).toMatch(/additional properties 'wieght' not allowed/);
  });
});
