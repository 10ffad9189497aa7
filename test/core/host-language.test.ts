import { hostLanguage, slipwayCommand } from 'slipway/core/inside';
import { inHost } from '../support/host';
import { InvalidValueError, Origin, Severity, SynthesisError } from 'slipway/core';

const version = (require('../../package.json') as { version: string }).version;

test.each([
  ['python', 'slipway'], ['java', `npx --yes slipway@${version}`], ['go', `npx --yes slipway@${version}`], ['other', `npx --yes slipway@${version}`],
] as const)('G2: a program in %s knows its language, and calls `%s`', (language, command) => {
  expect(inHost(language, hostLanguage)).toBe(language);
  expect(inHost(language, slipwayCommand)).toBe(command);
});

test('G2: a program in JavaScript is one, whatever stands in the environment', () => {
  process.env.JSII_AGENT = 'Python/3.13.1';
  try {
    expect(hostLanguage()).toBe('javascript');
    expect(slipwayCommand()).toBe('npx --no slipway');
  } finally {
    delete process.env.JSII_AGENT;
  }
});

describe('G1: the line of a finding in another language', () => {
  const place = (language: 'python' | 'java' | 'go', frames?: [string, number, number, string][]) => inHost(language, () => Origin.here('ci/test'), frames);
  const located = (...given: Parameters<typeof place>) => {
    const origin = place(...given);
    return inHost(given[0], () => origin.location);
  };

  test('is the innermost of the program in Python', () => {
    expect(located('python', [['/app/venv/lib/python3.13/site-packages/slipway/workflows/__init__.py', 9, 0, '__init__'], ['/app/.projenrc.py', 7, 0, '<module>']])).toEqual({ file: '/app/.projenrc.py', line: 7, column: 1 });
    expect(located('python', [['/usr/lib/python3/dist-packages/projen/__init__.py', 9, 0, 'synth']])).toBeUndefined();
  });

  test('is the innermost in Java that is of no library on the way, in the folder of its package', () => {
    const libraries: [string, number, number, string][] = [
      ['Job.java', 29, 0, 'dev.slipway.workflows.Job.<init>'], ['Job.java', 400, 0, 'dev.slipway.workflows.Job$Builder.build'], ['Project.java', 3, 0, 'io.github.cdklabs.projen.Project.synth'],
      ['Construct.java', 3, 0, 'software.constructs.Construct.<init>'], ['ForEachOps.java', 3, 0, 'java.util.stream.ForEachOps.evaluate'],
    ];
    expect(located('java', [...libraries, ['projenrc.java', 62, 0, 'projenrc.main']])).toEqual({ file: 'projenrc.java', line: 62, column: 1 });
    expect(located('java', [...libraries, ['Pipelines.java', 6, 0, 'com.acme.Pipelines.lambda$all$0']])).toEqual({ file: 'com/acme/Pipelines.java', line: 6, column: 1 });
    expect(located('java', libraries)).toBeUndefined();
  });

  test('is not there in Go, and no frame of JavaScript is in its place', () => {
    expect(located('go')).toBeUndefined();
  });
});

describe('G1: what jsii makes of an error', () => {
  /** As jsii does with what is thrown: an error of its own, whose message is the text of ours, and whose stack goes to the other side. */
  class RuntimeError extends Error {
    public constructor(error: unknown) {
      super(error as string);
      this.name = '@jsii/kernel.RuntimeError';
    }
  }

  const answer = (error: () => Error) => inHost('python', () => {
    const { message, stack } = new RuntimeError(error());
    return { message, stack };
  });
  const refused = () => new InvalidValueError('call/wrong-value', "new Job('test')", 'needs[0] is no job');

  test('has the text of it once, and no frame of Node.js', () => {
    expect(answer(refused)).toEqual({ message: "InvalidValueError: new Job('test'): needs[0] is no job.", stack: '' });
  });

  test('has a report on lines of its own', () => {
    const finding = { id: 'a/b', severity: Severity.ERROR, message: 'It is wrong.', places: [{ origin: Origin.here('ci') }] };
    expect(answer(() => new SynthesisError('error  a/b\n  It is wrong.', [finding])).message).toBe('SynthesisError\n\nerror  a/b\n  It is wrong.');
  });

  test('is as ever where the error is not ours, and once the answer is on its way', async () => {
    const before = Error.prepareStackTrace;
    expect(answer(() => new TypeError('mine')).stack).toMatch(/RuntimeError: TypeError: mine\n\s+at /);
    answer(refused);
    answer(refused);
    // Another error of the same turn keeps its frames.
    expect(new Error('x').stack).toMatch(/^Error: x\n\s+at .*host-language/);
    await Promise.resolve();
    expect(Error.prepareStackTrace).toBe(before);
  });

  test('in JavaScript the text is that of every error', () => {
    expect(String(refused())).toBe("InvalidValueError: new Job('test'): needs[0] is no job.");
  });
});
