import { Construct } from 'constructs';
import { MetricEmitter } from './metric-emitter';
import { Duration, InvalidValueError, Kind, Origin, asWritten, constructScope } from '../../core/inside';

/** A catalogue as its metrics know it. @internal */
export interface CatalogueScope extends Construct {
  readonly _id: string;
  readonly _origin: Origin;
  readonly _retention: Duration;
  readonly _emitter: MetricEmitter;
}

/** What marks one. @internal */
export const CATALOGUE_KIND = new Kind<CatalogueScope>('metric-catalogue');

/** The catalogue that a metric is declared in. */
export function catalogueOf(call: string, scope: Construct, id: string): CatalogueScope {
  const given = constructScope(call, scope) as CatalogueScope;
  if (given._emitter instanceof MetricEmitter) return given;
  throw new InvalidValueError('call/wrong-scope', `${call}(${asWritten(scope)}, ${asWritten(id)})`, 'a metric is declared in a MetricCatalogue', { option: 'scope', given: scope, allowed: ['a MetricCatalogue'] });
}
