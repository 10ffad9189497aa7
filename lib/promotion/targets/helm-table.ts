import { HelmValue } from './helm-value';
import { A_NAME, NAMESPACE, PATH, WAIT } from './target-tables';
import { kinds, optionTable } from '../../core/inside';
import { Cluster } from '../clusters/cluster';

export const HELM_TARGET = optionTable({
  cluster: kinds.made((value) => value instanceof Cluster, "a Cluster, such as Cluster.eks({ name: 'staging', … })"),
  release: kinds.made((value) => typeof value === 'string' && /^[a-z\d]([a-z\d-]{0,51}[a-z\d])?$/.test(value), "the name of a release of Helm of at most 53 characters, such as 'shop'"),
  images: {
    misfit: (value) => kinds.map(kinds.made((one) => one instanceof HelmValue, "a HelmValue, such as HelmValue.digest('api')")).misfit(value)
      ?? Object.keys(value as object).filter((path) => !/^[\w-]+(\.[\w-]+)*$/.test(path)).map((path) => ({ at: '', value: path, why: "must have paths of values as keys, such as 'image.digest'" }))[0],
  },
  chart: PATH,
  releaseChart: kinds.text,
  values: kinds.list(PATH),
  namespace: NAMESPACE,
  timeout: WAIT,
  undoTimeout: WAIT,
  name: A_NAME,
}, ['cluster', 'release', 'images']);
