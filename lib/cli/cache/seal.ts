import { createHmac, timingSafeEqual } from 'crypto';

/** What a text is sealed for: it holds under this name, and for this build of Slipway. */
export interface Seal {
  readonly key: Buffer;
  readonly name: string;
  readonly build: string;
}

/** A text with a first line that only the holder of the key can write. */
export function sealed(text: string, seal: Seal): string {
  return `${stampOf(text, seal)}\n${text}`;
}

/** The text, if it was sealed with this key, under this name, by this build. Anything else is as good as nothing. */
export function unsealed(text: string, seal: Seal): string | undefined {
  const end = text.indexOf('\n');
  if (end < 0) return undefined;
  const body = text.slice(end + 1);
  const [given, due] = [Buffer.from(text.slice(0, end)), Buffer.from(stampOf(body, seal))];
  return given.length === due.length && timingSafeEqual(given, due) ? body : undefined;
}

function stampOf(text: string, { key, name, build }: Seal): string {
  return `slipway 1 ${createHmac('sha256', key).update(JSON.stringify([name, build])).update('\n').update(text).digest('hex')}`;
}
