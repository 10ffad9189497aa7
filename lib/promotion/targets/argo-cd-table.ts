import { GitOpsFormat, GitOpsMerge } from './argo-cd-options';
import { A_NAME, IMAGES, PATH, WAIT } from './target-tables';
import { kinds, optionTable } from '../../core/inside';
import { optionKinds } from '../../workflows/inside';

const PULL_REQUEST = optionTable({
  repository: kinds.made((value) => typeof value === 'string' && /^[\w.-]+\/[\w.-]+$/.test(value), "a repository, such as 'acme/deployments'"),
  file: PATH,
  token: optionKinds.expression,
  base: kinds.made((value) => typeof value === 'string' && /^[\w][\w./-]*$/.test(value), "the name of a branch, such as 'main'"),
  format: kinds.oneOf(Object.values(GitOpsFormat)),
  merge: kinds.oneOf(Object.values(GitOpsMerge)),
  mergeTimeout: WAIT,
}, ['repository', 'file', 'token']);

const CLI = optionTable({
  version: kinds.made((value) => typeof value === 'string' && /^\d+\.\d+\.\d+$/.test(value), "a version without v, such as '3.1.0'"),
  sha256: kinds.made((value) => typeof value === 'string' && /^[\da-f]{64}$/.test(value), 'a checksum of 64 digits of base 16, as in cli_checksums.txt'),
}, ['version', 'sha256']);

export const ARGO_CD_TARGET = optionTable({
  server: kinds.made((value) => typeof value === 'string' && /^[\w.-]+(:\d+)?(\/[\w./-]*)?$/.test(value), "an address without a scheme, such as 'argocd.example.com'"),
  authToken: optionKinds.expression,
  application: kinds.made((value) => typeof value === 'string' && /^([a-z\d-]+\/)?[a-z\d]([a-z\d.-]*[a-z\d])?$/.test(value), "the name of an Application, such as 'shop-staging'"),
  images: IMAGES,
  parameters: kinds.map(kinds.text),
  pullRequest: kinds.struct(PULL_REQUEST, 'a pull request', "{ repository: 'acme/deployments', file: 'staging/release/kustomization.yaml', token: app.token }"),
  revision: kinds.flag,
  cli: kinds.struct(CLI, 'a version and its checksum', "{ version: '3.1.0', sha256: '…' }"),
  timeout: WAIT,
  name: A_NAME,
}, ['server', 'authToken', 'application', 'images']);
