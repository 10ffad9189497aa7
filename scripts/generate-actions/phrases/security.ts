import type { PhraseTable } from './phrases';

const MATRIX = 'For the action itself: leave it alone.';

export const SECURITY_PHRASES: PhraseTable = {
  'aquasecurity/trivy-action': {
    inputs: {
      'scan-type': 'What to scan: `image`, `fs`, `repo`, `config`, `rootfs`, `sbom`.',
      'image-ref': 'The image to scan.',
      'input': 'An archive of an image to scan.',
      'scan-ref': 'The folder or file to scan.',
      'exit-code': 'The exit code when something is found. Without it the scan reports and never fails.',
      'ignore-unfixed': 'Leaves out what nobody has fixed yet.',
      'vuln-type': 'Kinds of packages: `os`, `library`.',
      'severity': 'What to report: `UNKNOWN`, `LOW`, `MEDIUM`, `HIGH`, `CRITICAL`.',
      'format': 'Of the report: `table`, `json`, `sarif`, `cyclonedx`, `spdx`, `github`.',
      'output': 'The file that the report goes into.',
      'scanners': 'What to look for: `vuln`, `secret`, `misconfig`, `license`.',
      'skip-dirs': 'Folders to leave out.',
      'skip-files': 'Files to leave out.',
      'trivyignores': 'Files that list findings to ignore.',
      'trivy-config': 'The path of a Trivy configuration.',
      'limit-severities-for-sarif': 'Applies `severity` to a SARIF report too.',
      'timeout': 'How long the scan may take, such as `10m0s`.',
      'version': 'The version of Trivy.',
      'cache': 'Caches the vulnerability database.',
      'github-pat': 'A token that sends the report to the dependency graph. For `format: github`.',
    },
  },
  'github/codeql-action/init': {
    inputs: {
      'languages': 'The languages to analyse: `javascript-typescript`, `python`, `actions` …',
      'build-mode': '`none`, `autobuild` or `manual`.',
      'queries': 'More queries: `security-extended`, `security-and-quality`, or files and packs.',
      'packs': 'Query packs.',
      'config-file': 'The path of a CodeQL configuration.',
      'config': 'A CodeQL configuration, as YAML.',
      'tools': 'The CodeQL bundle to use.',
      'dependency-caching': 'Caches dependencies of the build.',
      'matrix': MATRIX,
      'check-run-id': MATRIX,
    },
    outputs: { 'codeql-path': 'The path of the program.', 'codeql-version': 'Its version.' },
  },
  'github/codeql-action/autobuild': { inputs: { matrix: MATRIX } },
  'github/codeql-action/analyze': {
    inputs: {
      'category': 'Tells several analyses of one commit apart, such as `/language:python`.',
      'upload': 'When findings are uploaded: `always`, `failure-only` or `never`.',
      'output': 'The folder that the SARIF files go into.',
      'wait-for-processing': 'Waits until code scanning has read the findings.',
      'matrix': MATRIX,
    },
    outputs: { 'db-locations': 'The folder of each database, as JSON.', 'sarif-output': 'The folder of the SARIF files.', 'sarif-id': 'The id of the upload.' },
  },
  'github/codeql-action/upload-sarif': {
    inputs: {
      'sarif_file': 'A SARIF file, or a folder of them.',
      'category': 'Tells several analyses of one commit apart.',
      'wait-for-processing': 'Waits until code scanning has read the findings.',
      'ref': 'The ref that the findings belong to.',
      'sha': 'The commit that the findings belong to.',
      'matrix': MATRIX,
    },
    outputs: { 'sarif-id': 'The id of the upload.', 'sarif-ids': 'The id of each upload, as JSON.' },
  },
  'actions/dependency-review-action': {
    inputs: {
      'fail-on-severity': 'The least grave vulnerability that fails: `low`, `moderate`, `high`, `critical`.',
      'fail-on-scopes': 'Which dependencies count: `runtime`, `development`, `unknown`.',
      'allow-licenses': 'The only licences that are allowed, as SPDX ids.',
      'deny-licenses': 'Licences that fail, as SPDX ids.',
      'allow-dependencies-licenses': 'Packages whose licence is not looked at, as package URLs.',
      'allow-ghsas': 'Advisories to ignore.',
      'comment-summary-in-pr': 'Comments on the pull request: `always`, `on-failure` or `never`. Adds `pull-requests: write`.',
      'config-file': 'The path of a configuration file, which may be in another repository.',
      'warn-only': 'Reports and never fails.',
      'base-ref': 'What to compare with. Needed for other events than a pull request.',
      'head-ref': 'What to compare. Needed for other events than a pull request.',
      'deny-packages': 'Packages that fail, as package URLs.',
    },
    outputs: { 'comment-content': 'The text of the comment.', 'vulnerable-changes': 'What failed for a vulnerability, as JSON.' },
  },
  'trufflesecurity/trufflehog': {
    inputs: {
      path: 'The repository to scan.',
      base: 'Scans commits after this one.',
      head: 'Scans commits up to this one.',
      extra_args: 'More arguments, such as `--results=verified,unknown`.',
      version: 'The tag of the image.',
      image: 'The image that holds the scanner.',
    },
  },
  'anchore/scan-action': {
    inputs: {
      'image': 'The image to scan.',
      'path': 'The folder to scan.',
      'sbom': 'The bill of materials to scan.',
      'fail-build': 'Fails when something as grave as `severityCutoff` is found.',
      'severity-cutoff': 'The least grave finding that fails: `negligible`, `low`, `medium`, `high`, `critical`.',
      'only-fixed': 'Reports only what has been fixed by its makers.',
      'output-format': '`sarif`, `json`, `cyclonedx-xml`, `cyclonedx-json` or `table`.',
    },
    outputs: { sarif: 'The path of the SARIF file.', json: 'The path of the JSON report.' },
  },
  'anchore/sbom-action': {
    inputs: {
      'path': 'The folder to look at.',
      'image': 'The image to look at.',
      'format': '`spdx-json`, `cyclonedx-json`, `spdx`, `cyclonedx` …',
      'output-file': 'The file that it goes into.',
      'artifact-name': 'The name of the artifact.',
      'upload-artifact': 'Keeps it as an artifact of the run.',
      'upload-release-assets': 'Attaches it to the release that started the run. Adds `contents: write`.',
      'dependency-snapshot': 'Sends it to the dependency graph. Adds `contents: write`.',
    },
  },
  'step-security/harden-runner': {
    inputs: { 'egress-policy': '`audit` watches, `block` lets only `allowedEndpoints` through.', 'allowed-endpoints': 'Hosts with ports that may be reached: `api.github.com:443`.' },
  },
  'actions/attest': {
    inputs: {
      'subject-path': 'The files that the statement is about.',
      'subject-digest': 'The digest of what the statement is about: `sha256:…`. For images.',
      'subject-name': 'The name of what the statement is about: the image without tag.',
      'sbom-path': 'A bill of materials to sign: SPDX or CycloneDX as JSON.',
      'push-to-registry': 'Puts the statement beside the image in its registry.',
    },
    outputs: { 'bundle-path': 'The file that holds the statement.', 'attestation-url': 'Where it can be looked at.' },
  },
  'actions/attest-build-provenance': {
    inputs: {
      'subject-path': 'The files that the statement is about.',
      'subject-digest': 'The digest of what the statement is about: `sha256:…`. For images.',
      'subject-name': 'The name of what the statement is about: the image without tag.',
      'push-to-registry': 'Puts the statement beside the image in its registry.',
    },
    outputs: { 'bundle-path': 'The file that holds the statement.', 'attestation-url': 'Where it can be looked at.' },
  },
  'zizmorcore/zizmor-action': {
    inputs: { 'advanced-security': 'Uploads the findings to code scanning.', 'persona': '`regular`, `pedantic` or `auditor`.', 'online-audits': 'Asks the API of GitHub too.' },
  },
};
