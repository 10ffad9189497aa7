export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const FONT = 'Inter, Helvetica, Arial, sans-serif';

export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

export interface TextStyle {
  readonly size: number;
  readonly colour?: string;
  readonly weight?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** How wide a text becomes, near enough to cut it in time. */
export const widthOf = (text: string, size: number) => text.length * size * 0.56;

/** One line of text, cut where it would leave its width. */
export function line(text: string, x: number, y: number, { size, colour = '#24292E', weight = 400, anchor = 'start' }: TextStyle, width = Infinity): string {
  const most = Math.floor(width / (size * 0.56));
  const shown = text.length > most ? `${text.slice(0, Math.max(1, most - 1))}…` : text;
  return `<text x="${round(x)}" y="${round(y)}" font-family="${FONT}" font-size="${size}" font-weight="${weight}" fill="${colour}" text-anchor="${anchor}">${escaped(shown)}</text>`;
}

export function rectangle({ x, y, width, height }: Box, fill: string, more = ''): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(Math.max(0, width))}" height="${round(Math.max(0, height))}" fill="${fill}" ${more}/>`;
}

/** A picture within a picture. */
export function placed(svg: string, { x, y, width, height }: Box): string {
  return svg.replace(/^<svg\b[^>]*>/, `<svg x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}" overflow="hidden">`);
}

export function inset({ x, y, width, height }: Box, by: number): Box {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}

const round = (value: number) => Math.round(value * 10) / 10;
