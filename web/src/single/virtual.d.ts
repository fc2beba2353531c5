// SPDX-License-Identifier: MIT
/** What build_single.mjs puts in. */
declare module 'virtual:worker-source' {
  const source: string;
  export default source;
}
declare module 'virtual:wasm' {
  const packed: string;
  export default packed;
}
declare module 'virtual:docx-reader' {
  const packed: string;
  export default packed;
}
declare module 'virtual:pdf-reader' {
  const packed: string;
  export default packed;
}
