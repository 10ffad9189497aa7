import { catalogueEntry } from 'slipway/actions/inside';
import { FILE, fixedIn, fixedText } from './support';

const SHA = '3d3c42e5aac5ba805825da76410c181273ba90b1';
const LOCK = JSON.stringify({ 'acme/tool': { version: 'v1.2.3', sha: SHA } });

const steps = (...lines: string[]) => `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${lines.map((line) => `      ${line}\n`).join('')}`;

describe('an action that is named by a tag (issue 13)', () => {
  const fix = (...lines: string[]) => fixedText(steps(...lines), 'actions/unpinned-action', LOCK);

  test.each([
    ['- uses: acme/tool@v1.2.3', `- uses: acme/tool@${SHA} # v1.2.3`],
    ['- uses: "acme/tool@v1.2.3"', `- uses: "acme/tool@${SHA}" # v1.2.3`],
    ["- uses: 'acme/tool@v1.2.3'   # why", `- uses: 'acme/tool@${SHA}' # v1.2.3   # why`],
    ['- uses: acme/tool@v1.2.3 # v1.2.3, tested', `- uses: acme/tool@${SHA} # v1.2.3, tested`],
    ['- uses: acme/tool/sub@v1.2.3', `- uses: acme/tool/sub@${SHA} # v1.2.3`],
    ['- uses: Acme/Tool@v1.2.3', `- uses: Acme/Tool@${SHA} # v1.2.3`],
  ])('is pinned to the commit of that very tag: %s', (before, after) => {
    expect(fix(before)).toEqual({ after: steps(after), left: [] });
  });

  test.each([
    ['another tag', ['- uses: acme/tool@v1'], /slipway update asks/],
    ['an action that nobody knows', ['- uses: acme/other@v1.2.3'], /slipway update asks/],
    ['braces, where no comment can stand', ['- { uses: acme/tool@v1.2.3 }'], /braces/],
    ['a value that stands elsewhere', ['- &a', '  uses: acme/tool@v1.2.3', '- *a'], /somewhere else/],
  ])('is left for %s', (_, lines, why) => {
    const { after, left } = fix(...lines);
    expect(after).toBe(steps(...lines));
    expect(left.length).toBeGreaterThan(0);
    for (const one of left) expect(one).toMatch(why);
  });
});

test('a lock file that says another commit of a release than the catalogue is not believed: a change can bring it along (issue 13)', () => {
  const { sha, version } = catalogueEntry('actions/checkout')!;
  const [before, other] = [steps(`- uses: actions/checkout@${version}`), 'e1'.repeat(20)];
  expect(fixedText(before, 'actions/unpinned-action', JSON.stringify({ 'actions/checkout': { version, sha } })).after).toContain(`@${sha} # ${version}`);
  const { after, left } = fixedText(before, 'actions/unpinned-action', JSON.stringify({ 'actions/checkout': { version, sha: other } }));
  expect([after, left]).toEqual([before, [expect.stringContaining('name different commits')]]);
});

describe('a checkout that leaves its token behind (issue 13)', () => {
  const fix = (...lines: string[]) => fixedText(steps(...lines), 'security/persisted-credentials').after;

  test.each([
    ['without inputs', ['- uses: actions/checkout@v4 # why', '- run: make'], ['- uses: actions/checkout@v4 # why', '  with:', '    persist-credentials: false', '- run: make']],
    ['with inputs', ['- uses: actions/checkout@v4', '  with:', '    # all of it', '    fetch-depth: 0'], ['- uses: actions/checkout@v4', '  with:', '    # all of it', '    persist-credentials: false', '    fetch-depth: 0']],
    ['with inputs in braces', ['- uses: actions/checkout@v4', '  with: { fetch-depth: 0 }'], ['- uses: actions/checkout@v4', '  with: { persist-credentials: false, fetch-depth: 0 }']],
    ['with none, in braces', ['- uses: actions/checkout@v4', '  with: {}'], ['- uses: actions/checkout@v4', '  with: { persist-credentials: false }']],
    ['all in braces', ['- { name: a, uses: actions/checkout@v4 }'], ['- { name: a, uses: actions/checkout@v4, with: { persist-credentials: false } }']],
    ['in a step that begins with a name', ['- name: a', '  uses: actions/checkout@v4'], ['- name: a', '  uses: actions/checkout@v4', '  with:', '    persist-credentials: false']],
    ['within steps that run at once', ['- parallel:', '    - uses: actions/checkout@v4', '    - run: make'], ['- parallel:', '    - uses: actions/checkout@v4', '      with:', '        persist-credentials: false', '    - run: make']],
  ])('leaves none: %s', (_, before, after) => {
    expect(fix(...before)).toBe(steps(...after));
  });

  test('keeps it for a push', () => {
    expect(fix('- uses: actions/checkout@v4', '- run: git push')).toBe(steps('- uses: actions/checkout@v4', '- run: git push'));
  });

  test('keeps the line ends of the file, and its end', () => {
    const text = steps('- uses: actions/checkout@v4').replace(/\n/g, '\r\n').trimEnd();
    expect(fixedText(text, 'security/persisted-credentials').after).toBe(`${text}\r\n        with:\r\n          persist-credentials: false`);
  });
});

describe('a script that holds what others write (issue 13)', () => {
  const fix = (...lines: string[]) => fixedText(steps(...lines).replace('on: push', 'on: pull_request_target'), 'security/untrusted-input');
  const expected = (...lines: string[]) => steps(...lines).replace('on: push', 'on: pull_request_target');
  const TITLE = '${{ github.event.pull_request.title }}';

  test.each([
    ['in one line', [`- run: echo "${TITLE}"`], ['- env:', `    PULL_REQUEST_TITLE: ${TITLE}`, '  run: echo "${PULL_REQUEST_TITLE}"']],
    ['in a block, where only its line changes', ['- name: a', '  run: |', '    set -e', '', `    echo "${TITLE}"   # told`, '    make'], ['- name: a', '  env:', `    PULL_REQUEST_TITLE: ${TITLE}`, '  run: |', '    set -e', '', '    echo "${PULL_REQUEST_TITLE}"   # told', '    make']],
    ['with variables already', ['- env:', '    OTHER: mine', `  run: echo "${TITLE}"`], ['- env:', `    PULL_REQUEST_TITLE: ${TITLE}`, '    OTHER: mine', '  run: echo "${PULL_REQUEST_TITLE}"']],
    ['in quotes of YAML', [`- run: 'echo "${TITLE}"'`], ['- env:', `    PULL_REQUEST_TITLE: ${TITLE}`, '  run: |-', '    echo "${PULL_REQUEST_TITLE}"']],
    ['in PowerShell', ['- shell: pwsh', `  run: Write-Host "${TITLE}"`], ['- shell: pwsh', '  env:', `    PULL_REQUEST_TITLE: ${TITLE}`, '  run: Write-Host "${env:PULL_REQUEST_TITLE}"']],
    ['in Python', ['- shell: python', '  run: |', '    import os', `    print("${TITLE}")`], undefined],
  ])('reads it from a variable: %s', (_, before, after) => {
    const result = fix(...before);
    if (after) expect(result).toEqual({ after: expected(...after), left: [] });
    else expect(result.after === expected(...before)).toBe(result.left.length > 0);
  });

  test.each([
    ['folded lines', ['- run: >', `    echo "${TITLE}"`], /folded/],
    ['single quotes of the shell', [`- run: echo '${TITLE}'`], /no variable can be read safely/],
    ['braces', [`- { run: 'echo "${TITLE}"' }`], /braces|cannot be kept/],
    ['an unknown shell', ['- shell: perl', `  run: print "${TITLE}"`], /no variable can be read safely/],
    ['a script with a name', ['- &a', `  run: echo "${TITLE}"`, '- *a'], /where it stands in the step itself/],
  ])('is left for %s', (_, lines, why) => {
    const { after, left } = fix(...lines);
    expect(after).toBe(expected(...lines));
    expect(left.length).toBeGreaterThan(0);
    for (const one of left) expect(one).toMatch(why);
  });

  test('is left where its author may have meant several words', () => {
    const text = 'on:\n  workflow_dispatch:\n    inputs:\n      args: { type: string }\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm test -- ${{ inputs.args }}\n';
    const { after, left } = fixedText(text, 'security/expression-in-script');
    expect(after).toBe(text);
    expect(left).toEqual([expect.stringContaining('several words')]);
  });

  test('is mended in an action as well', () => {
    const action = 'name: a\ndescription: b\ninputs:\n  to: { description: c, required: true }\nruns:\n  using: composite\n  steps:\n    - shell: bash\n      run: echo "${{ inputs.to }}"\n';
    const { files } = fixedIn({ 'act/action.yml': action }, { only: ['security/expression-in-script'] });
    expect(files.map(({ after }) => after)).toEqual([action.replace('      run: echo "${{ inputs.to }}"', '      env:\n        TO: ${{ inputs.to }}\n      run: echo "${TO}"')]);
  });
});

describe('a workflow that says nothing of permissions (issue 13)', () => {
  const ID = 'workflows/missing-permissions';

  test('names them at each job, where all of it is known for certain', () => {
    const text = '# ours\non: push\njobs:\n  a:\n    # big\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n';
    expect(fixedText(text, ID)).toEqual({ after: '# ours\non: push\npermissions: {}\n\njobs:\n  a:\n    # big\n    permissions: {}\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n', left: [] });
  });

  test.each([
    ['an action that nobody knows', ['- uses: acme/other@v1'], /cannot be seen for certain/],
    ['a script that gets the token', ['- run: gh issue list', '  env:', '    GH_TOKEN: ${{ github.token }}'], /cannot be seen for certain/],
  ])('leaves them for %s', (_, lines, why) => {
    const { after, left } = fixedText(steps(...lines), ID);
    expect(after).toBe(steps(...lines));
    expect(left).toEqual([expect.stringMatching(why)]);
  });

  test('leaves them where a checkout hands the token to any program', () => {
    const { sha, version } = catalogueEntry('actions/checkout')!;
    const checkout = [`- uses: actions/checkout@${sha} # ${version}`, '- run: make'];
    expect(fixedText(steps(...checkout), ID).left).toEqual([expect.stringContaining('leaves the token in the workspace')]);
    // Together with the credentials they can be known.
    const { files: [{ after }] } = fixedIn({ [FILE]: steps(...checkout) }, { only: [ID, 'security/persisted-credentials'] });
    expect(after).toContain('permissions: {}\n\njobs:');
    expect(after).toContain('    permissions:\n      contents: read\n    runs-on');
  });
});
