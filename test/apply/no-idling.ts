/*
 * Bottleneck, which sets the pace between requests, steps aside for every decision that it makes: by a timer of zero, which is a millisecond, and there are some forty
 * in a write. Here they step aside until the events that are there were handled, as a timer of zero is meant. Waits of any length stay what they are.
 */
const timer = globalThis.setTimeout;

globalThis.setTimeout = Object.assign((work: () => void, milliseconds = 0) => (milliseconds > 0 ? timer(work, milliseconds) : setImmediate(work)), timer) as unknown as typeof setTimeout;

export {};
