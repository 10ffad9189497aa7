import { isObject, parsedObject } from '../../common/shape';
import { Report, ReportError } from '../report';

/** What `pytest --benchmark-json` writes. */
export function readPytest(text: string, statistic: string): Report {
  const root = parsedObject(text);
  if (!Array.isArray(root?.benchmarks)) throw new ReportError('it is no JSON of pytest-benchmark');
  const { cpu } = isObject(root.machine_info) ? root.machine_info : {};
  const machine = isObject(cpu) && typeof cpu.brand_raw === 'string' ? cpu.brand_raw : undefined;
  const measurements = root.benchmarks.map((one: unknown) => {
    const { fullname, stats } = isObject(one) ? one : {};
    const seconds = isObject(stats) ? stats[statistic] : undefined;
    if (typeof fullname !== 'string' || fullname === '' || typeof seconds !== 'number') throw new ReportError(`a benchmark of it has no name or no ${statistic}`);
    return { name: fullname, value: seconds * 1e9, unit: 'time' as const };
  });
  return { measurements, machine };
}
