const shared = globalThis as { [name: symbol]: unknown };
const [FOLDER, FRAMES] = [Symbol.for('jsii.context.hostDirName'), Symbol.for('jsii.context.hostStackTrace')];

/** How the runtimes of jsii present themselves. */
const AGENTS = { python: 'Python/3.13.1', java: 'Java/21.0.2', go: 'go1.26.1/linux/amd64', other: 'DotNet/8.0' } as const;

/** Does something as it is done in the process of jsii when a program in another language calls. */
export function inHost<Result>(language: keyof typeof AGENTS, act: () => Result, frames?: readonly (readonly [string, number, number, string])[]): Result {
  const agent = process.env.JSII_AGENT;
  Object.assign(shared, { [FOLDER]: '/tmp/jsii/lib', [FRAMES]: frames });
  process.env.JSII_AGENT = AGENTS[language];
  try {
    return act();
  } finally {
    delete shared[FOLDER];
    delete shared[FRAMES];
    if (agent === undefined) delete process.env.JSII_AGENT;
    else process.env.JSII_AGENT = agent;
  }
}
