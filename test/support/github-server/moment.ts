/** A second as GitHub writes it. */
export const moment = (seconds: number): string => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
