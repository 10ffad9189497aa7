import * as echarts from 'echarts';
import { Box, FONT, placed } from './svg';

/** A chart of the library at its place in a picture. */
export function chart(option: echarts.EChartsCoreOption, box: Box): string {
  const drawn = echarts.init(null, null, { renderer: 'svg', ssr: true, width: Math.round(box.width), height: Math.round(box.height) });
  try {
    drawn.setOption({ animation: false, useUTC: true, textStyle: { fontFamily: FONT }, ...option });
    return placed(unstyled(drawn.renderToSVGString({ useViewBox: false })), box);
  } finally {
    drawn.dispose();
  }
}

/** Names of clips and gradients are numbered within one chart; in a picture of several each must be another one. */
let charts = 0;
function unstyled(svg: string): string {
  const own = `c${charts++}-`;
  return svg.replace(/\bid="([^"]+)"/g, `id="${own}$1"`).replace(/url\(#([^)]+)\)/g, `url(#${own}$1)`).replace(/<style[^]*?<\/style>/g, '').replace(/ class="[^"]*"/g, '');
}
