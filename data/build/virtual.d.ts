declare module 'virtual:gloss/pack' {
  const pack: import('../schema/pack.ts').Pack;
  export default pack;
}

declare module 'virtual:gloss/digest' {
  const digest: import('../schema/pack.ts').Digest;
  export default digest;
}

declare module 'virtual:gloss/gazetteer' {
  const gazetteer: import('../gazetteer/compiled.ts').CompiledGazetteer;
  export default gazetteer;
}

declare module 'virtual:gloss/triggers' {
  const triggers: import('../gazetteer/compile-triggers.ts').CompiledTriggers;
  export default triggers;
}

declare module 'virtual:gloss/map' {
  const map: import('./map/compile.ts').ReportMap;
  export default map;
}

declare module 'virtual:gloss/kinds' {
  const kinds: Record<string, import('../schema/pack.ts').Kind>;
  export default kinds;
}
