/**
 * What the environment of a step has that runs a program of ours: Node asks through the proxy of the machine, `HTTPS_PROXY`, only when it is told to, and since 22.21. Without a proxy it changes nothing.
 *
 * @see https://nodejs.org/api/cli.html#node_use_env_proxy1
 */
export const NODE_ENVIRONMENT: Readonly<Record<string, string>> = { NODE_USE_ENV_PROXY: '1' };
