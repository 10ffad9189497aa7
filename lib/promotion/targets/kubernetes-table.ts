import { A_NAME, IMAGES, NAMESPACE, PATH, WAIT } from './target-tables';
import { kinds, optionTable } from '../../core/inside';
import { Cluster } from '../clusters/cluster';
import { OBJECT_NAME } from '../traffic/object-name';

export const KUBERNETES_TARGET = optionTable({
  cluster: kinds.made((value) => value instanceof Cluster, "a Cluster, such as Cluster.eks({ name: 'staging', … })"),
  // With `-green` behind it, it is the value of a label.
  deployment: kinds.made((value) => !OBJECT_NAME.misfit(value) && String(value).length <= 56, "the name of a Deployment of at most 56 characters, letters in lower case, digits and '-', such as 'web'"),
  images: IMAGES,
  namespace: NAMESPACE,
  service: kinds.made((value) => typeof value === 'string' && /^[a-z]([a-z\d-]{0,55}[a-z\d])?$/.test(value), "the name of a Service of at most 57 characters, such as 'web'"),
  manifests: PATH,
  replicas: kinds.made((value) => Number.isInteger(value) && Number(value) >= 1, 'a whole number from 1'),
  timeout: WAIT,
  undoTimeout: WAIT,
  name: A_NAME,
}, ['cluster', 'deployment', 'images']);
