import { DrawnPanel, DrawnSeries } from '../dashboard';
import { Box, line } from '../svg';

export function drawText({ options }: DrawnPanel, _: readonly DrawnSeries[], { x, y, width }: Box): string {
  return (options?.content ?? '').split('\n').map((text, at) => line(text.replace(/^#+\s*/, '').replace(/[*`]/g, ''), x, y + 16 + at * 18, { size: 13, weight: text.startsWith('#') ? 600 : 400 }, width)).join('');
}
