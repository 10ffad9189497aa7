import { chart } from '../chart';
import { DrawnPanel, DrawnSeries, colourOf, lastOf } from '../dashboard';
import { Box } from '../svg';
import { printed } from '../units';

export function drawGauge({ fieldConfig }: DrawnPanel, series: readonly DrawnSeries[], box: Box): string {
  const defaults = fieldConfig?.defaults ?? {};
  const { min = 0, max = 100 } = defaults;
  const each = { ...box, width: box.width / Math.max(1, series.length) };
  return (series.length > 0 ? series : [{ name: '', points: [] }]).map((one, at) => {
    const value = lastOf(one);
    return chart({
      series: [{
        type: 'gauge', min, max, startAngle: 200, endAngle: -20, radius: '95%', center: ['50%', '62%'],
        axisLine: { lineStyle: { width: 14, color: [[1, '#F0F2F4']] } }, progress: { show: true, width: 14, itemStyle: { color: colourOf(value, defaults) } },
        pointer: { show: false }, axisTick: { show: false }, splitLine: { show: false }, axisLabel: { show: false },
        title: { fontSize: 12, offsetCenter: [0, '35%'] },
        detail: { fontSize: 22, offsetCenter: [0, 0], color: colourOf(value, defaults), formatter: () => printed(value, defaults) },
        data: [{ value: value ?? min, name: one.name }],
      }],
    }, { ...each, x: box.x + each.width * at });
  }).join('');
}
