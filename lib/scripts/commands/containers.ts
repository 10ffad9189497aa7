import { Command, Role, Table, all, letters, named, takes } from './command';

const RUN: Command = {
  operands: ['chosen', 'command'],
  style: 'leading',
  options: { ...letters('acehlmpuvw'), '-e': 'assignment', '--env': 'assignment', '--entrypoint': 'entry' },
  flags: '-i -t -d -P -q --detach --init --interactive --tty --privileged --publish-all --read-only --rm --no-healthcheck --oom-kill-disable --quiet --sig-proxy --disable-content-trust --help --replace --no-deps --build --service-ports --use-aliases --remove-orphans',
  takesByDefault: true,
};

const EXEC: Command = {
  operands: ['data', 'command'],
  style: 'leading',
  options: { ...letters('uw'), '-e': 'assignment', '--env': 'assignment' },
  flags: '-i -t -d -T --detach --interactive --tty --privileged --help --latest',
  takesByDefault: true,
};

const COMPOSE: Command = {
  options: { ...all('-f --file', 'program'), ...takes('-p --project-name --profile --env-file --project-directory --progress --ansi --parallel') },
  subcommands: { 'run': { ...RUN, operands: ['data', 'command'] }, 'exec': EXEC, '*': {} },
};

const BUILD: Command = { operands: ['program'], options: { ...all('-f --file', 'program'), ...takes('-t --tag --build-arg --label --platform --target --cache-from --cache-to --output -o --secret --ssh --progress --network --iidfile --metadata-file --build-context --builder --pull --add-host --annotation --attest --provenance --sbom --allow') } };

const DOCKER: Command = {
  options: { ...letters('cHl'), ...takes('--context --host --config --log-level') },
  subcommands: {
    'run': RUN,
    'create': RUN,
    'exec': EXEC,
    'compose': COMPOSE,
    'build': BUILD,
    'container': { subcommands: { 'run': RUN, 'create': RUN, 'exec': EXEC, '*': {} } },
    'image': { subcommands: { 'build': BUILD, '*': {} } },
    'buildx': { subcommands: { 'build': BUILD, 'bake': { operands: ['data'], options: { ...all('-f --file', 'program'), '--set': 'unclear' } }, '*': {} } },
    'import': { options: all('-c --change', 'other') },
    'commit': { options: all('-c --change', 'other') },
    '*': {},
  },
};

const POD: Readonly<Record<string, Role>> = { ...letters('nc'), ...takes('--namespace --container --context --kubeconfig --cluster --user -f --filename') as Record<string, Role> };

const KUBECTL: Command = {
  options: { ...letters('nslo'), ...takes('--namespace --context --kubeconfig --cluster --user --token --server --output --selector') },
  subcommands: {
    'exec': { operands: ['data', 'command'], options: POD, behindDashes: 'command' },
    'debug': { operands: ['data'], options: { ...POD, '--image': 'chosen' }, behindDashes: 'command' },
    'run': { operands: ['data'], options: { ...POD, '--image': 'chosen', '--overrides': 'unclear', '--env': 'assignment' }, behindDashes: 'command' },
    ...named('apply create replace', { options: { ...all('-k --kustomize', 'program'), ...takes('-f --filename') }, behindDashes: 'command' }),
    'plugin': { operands: ['unclear'] },
    '*': {},
  },
};

const HELM: Command = {
  options: { '--post-renderer': 'program', '--post-renderer-args': 'unclear', ...all('-f --values', 'data') },
  subcommands: { 'plugin': { operands: ['data', 'chosen'] }, '*': {} },
};

/** Containers and clusters. */
export const CONTAINERS: Table = {
  ...named('docker podman nerdctl finch', DOCKER),
  ...named('docker-compose podman-compose', COMPOSE),
  ...named('buildah', { subcommands: { 'run': { operands: ['data', 'command'], style: 'leading', behindDashes: 'command' }, ...named('bud build', BUILD), '*': {} } }),
  ...named('kubectl oc k3s-kubectl microk8s.kubectl', KUBECTL),
  ...named('minikube k3s', { subcommands: { 'kubectl': { ...KUBECTL, behindDashes: 'command' }, 'ssh': { operands: ['remote'], behindDashes: 'remote' }, '*': {} } }),
  helm: HELM,
  helmfile: { options: { ...all('-f --file', 'program'), '--args': 'unclear' } },
  ...named('kustomize kind k3d skopeo crane cosign syft grype trivy oras regctl notation kubeconform kubeval argocd flux istioctl linkerd velero stern kubens kubectx hadolint dive docker-credential-helper helm-docs ct conftest kubescape polaris pluto'),
};
