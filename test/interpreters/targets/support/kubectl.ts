import { readFileSync } from 'fs';
import { Cluster, Json, revisionOf } from './cluster';
import { Answer, StandIn } from './stand-ins';

const KINDS: Readonly<Record<string, string>> = { 'deployments': 'deployment', 'services': 'service', 'replicasets': 'replicaset', 'pods': 'pod', 'configmaps': 'configmap', 'httproutes.gateway.networking.k8s.io': 'httproute', 'trafficsplits.split.smi-spec.io': 'trafficsplit', 'rollouts.argoproj.io': 'rollout' };
const kindOf = (text: string) => KINDS[text] ?? text.toLowerCase();
const FLAGS = ['--ignore-not-found'];

/** What the scripts use of kubectl, on a small cluster. What it does not know it refuses. */
export function kubectl(cluster: Cluster): StandIn {
  return (args, input) => {
    const { words, options } = parsed(args);
    const [verb, ...rest] = words;
    const command = COMMANDS[verb === 'rollout' ? `rollout ${rest.shift()}` : verb];
    if (!command) return { status: 1, stderr: `error: the stand-in does not know ${words.join(' ')}\n` };
    try {
      return command(cluster, rest, options, input);
    } catch (error) {
      return { status: 1, stderr: `${(error as Error).message}\n` };
    }
  };
}

type Options = Readonly<Record<string, string>>;
type Command = (cluster: Cluster, words: readonly string[], options: Options, input: string) => Answer;

function parsed(args: readonly string[]): { words: string[]; options: Options } {
  const words: string[] = [];
  const options: Record<string, string> = {};
  for (let i = 0; i < args.length; i++) {
    const [name, value] = args[i].split(/=(.*)/s);
    if (!name.startsWith('--')) words.push(args[i]);
    else if (value !== undefined) options[name] = value;
    else options[name] = FLAGS.includes(name) ? 'true' : args[++i];
  }
  return { words, options };
}

const json = (object: Json): Answer => ({ stdout: `${JSON.stringify(object)}\n` });
const missing = (kind: string, name: string) => new Error(`Error from server (NotFound): ${kind} "${name}" not found`);

function must(cluster: Cluster, kind: string, name: string): Json {
  const object = cluster.get(kind, name);
  if (!object) throw missing(kind, name);
  return object;
}

const endpoints = (cluster: Cluster, service: string): Json[] =>
  Array.from({ length: Object.values(cluster.serves(service)).reduce((total, n) => total + n, 0) }, () => ({ conditions: { ready: true } }));

const named = (text: string): [string, string] => {
  const [kind, name] = text.split('/');
  return [kindOf(kind), name];
};

function each(input: string): Json[] {
  const object = JSON.parse(input) as Json;
  return object.kind === 'List' ? object.items : [object];
}

/** As RFC 7396 merges. */
export function merge(target: Json, patch: Json): Json {
  if (patch === null || typeof patch !== 'object' || Array.isArray(patch)) return patch;
  const merged = { ...(target !== null && typeof target === 'object' && !Array.isArray(target) ? target : {}) };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key];
    else merged[key] = merge(merged[key], value);
  }
  return merged;
}

/** Lists of containers are merged by name, as Kubernetes does. */
function strategic(target: Json, patch: Json): Json {
  if (Array.isArray(patch) && Array.isArray(target)) {
    const known = target.map((item) => patch.find(({ name }) => name === item.name) ?? {});
    return [...target.map((item, i) => strategic(item, known[i])), ...patch.filter(({ name }) => !target.some((item) => item.name === name))];
  }
  if (patch === null || typeof patch !== 'object' || Array.isArray(patch)) return patch;
  const merged = { ...target };
  for (const [key, value] of Object.entries(patch)) merged[key] = strategic(merged[key] ?? {}, value);
  return merged;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  'get': (cluster, [kind, name], options) => {
    if (name === undefined) {
      const selector = Object.fromEntries((options['--selector'] ?? '').split(',').filter(Boolean).map((pair) => pair.split('=')));
      if (kind === 'endpointslices') return json({ items: [{ endpoints: endpoints(cluster, selector['kubernetes.io/service-name']) }] });
      return json({ apiVersion: 'v1', kind: 'List', items: cluster.list(kindOf(kind), selector) });
    }
    const object = cluster.get(kindOf(kind), name);
    if (object) return json(object);
    if (options['--ignore-not-found']) return {};
    throw missing(kind, name);
  },
  'create': (cluster, _, options, input) => {
    if (options['--dry-run']) return { stdout: readFileSync(options['--filename'], 'utf8') };
    const object = JSON.parse(input) as Json;
    const kind = kindOf(object.kind);
    if (cluster.get(kind, object.metadata.name)) throw new Error(`Error from server (AlreadyExists): ${kind} "${object.metadata.name}" already exists`);
    return json(cluster.put(kind, object));
  },
  'replace': (cluster, _, __, input) => {
    const object = JSON.parse(input) as Json;
    const kind = kindOf(object.kind);
    const before = must(cluster, kind, object.metadata.name);
    const { resourceVersion } = object.metadata;
    if (resourceVersion !== undefined && resourceVersion !== before.metadata.resourceVersion) throw new Error(`Error from server (Conflict): the object has been modified: ${object.metadata.name}`);
    return json(cluster.put(kind, object));
  },
  'apply': (cluster, _, __, input) => {
    for (const object of each(input)) {
      const before = cluster.get(kindOf(object.kind), object.metadata.name);
      const merged = before ? merge(before, object) : object;
      cluster.put(kindOf(object.kind), merged);
    }
    return { stdout: 'applied\n' };
  },
  'patch': (cluster, [kind, name], options) => {
    const before = must(cluster, kindOf(kind), name);
    const patch = JSON.parse(options['--patch']) as Json;
    if (patch.metadata?.resourceVersion !== undefined && patch.metadata.resourceVersion !== before.metadata.resourceVersion) throw new Error('Error from server (Conflict): the object has been modified');
    if (options['--type'] === 'json') {
      const object = structuredClone(before);
      for (const { path, value } of patch) {
        const keys = path.split('/').slice(1);
        keys.slice(0, -1).reduce((at: Json, key: string) => at[key], object)[keys[keys.length - 1]] = value;
      }
      cluster.put(kindOf(kind), object);
    } else {
      cluster.put(kindOf(kind), options['--type'] === 'strategic' ? strategic(before, patch) : merge(before, patch));
    }
    return { stdout: `${kind}/${name} patched\n` };
  },
  'scale': (cluster, [what], options) => {
    const [kind, name] = named(what);
    const object = must(cluster, kind, name);
    object.spec.replicas = Number(options['--replicas']);
    cluster.put(kind, object);
    return { stdout: `${what} scaled\n` };
  },
  'rollout status': (cluster, [what]) => {
    const { spec, status } = must(cluster, ...named(what));
    const wanted = spec.replicas || undefined;
    if (status.replicas === wanted && status.updatedReplicas === wanted && status.availableReplicas === wanted) return { stdout: `deployment "${what}" successfully rolled out\n` };
    throw new Error('error: timed out waiting for the condition');
  },
  'rollout undo': (cluster, [what], options) => {
    const [kind, name] = named(what);
    const deployment = must(cluster, kind, name);
    const set = cluster.list('replicaset').find((one) => one.metadata.ownerReferences[0].uid === deployment.metadata.uid && revisionOf(one) === Number(options['--to-revision']));
    if (!set) throw new Error(`error: unable to find specified revision ${options['--to-revision']} in history`);
    const { template } = set.spec;
    delete template.metadata.labels['pod-template-hash'];
    if (JSON.stringify(template) === JSON.stringify(deployment.spec.template)) return { stdout: `${what} skipped rollback (current template already matches revision ${options['--to-revision']})\n` };
    cluster.put(kind, { ...deployment, spec: { ...deployment.spec, template } });
    return { stdout: `${what} rolled back\n` };
  },
};
