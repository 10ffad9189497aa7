import { Gate } from '../gates/gate';

/** All gates of a stage: those of the pipeline come first. */
export function gatesOf({ _pipeline, _props }: { readonly _pipeline: { readonly _props: { readonly gates?: Gate[] } }; readonly _props: { readonly gates?: Gate[] } }): readonly Gate[] {
  return [...(_pipeline._props.gates ?? []), ...(_props.gates ?? [])];
}
