// What Slipway takes from the YAML library: nodes, how they are written, and where they stand in a text. One file loads faster than its seventy.
export { Document, Pair, Scalar, Schema, YAMLMap, YAMLSeq, isMap, isSeq, parseDocument } from 'yaml';
