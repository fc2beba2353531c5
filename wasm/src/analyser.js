// What `load` gives, on any platform: checks what JavaScript callers get wrong, calls the core once,
// and makes its answer a plain object.

/** @param {any} module the instance that the glue has made */
export function analyserOf(module) {
  const version = module.version();
  return Object.freeze({ version, analyse });

  function analyse(input, options = {}) {
    if (options === null || typeof options !== 'object')
      throw new TypeError('tanqih: the options are an object, such as { keep: ["source"] }.');
    const { encoding = '', ...rest } = options;
    let answer;
    if (typeof input === 'string') {
      answer = module.analyseText(input, rest);
    } else if (input instanceof ArrayBuffer || ArrayBuffer.isView(input)) {
      const bytes = ArrayBuffer.isView(input)
        ? new Uint8Array(input.buffer, input.byteOffset, input.byteLength)
        : new Uint8Array(input);
      answer = module.analyseBytes(bytes, String(encoding), rest);
    } else if (input !== null && typeof input === 'object' && typeof input.html === 'string') {
      answer = module.analyseText(input.html, { ...rest, format: 'html' });
    } else {
      throw new TypeError('tanqih: give analyse a string, { html: string }, or bytes (Uint8Array, ArrayBuffer).');
    }
    if (answer.error !== undefined) throw new RangeError(`tanqih: ${answer.error}`);
    return JSON.parse(answer.json);
  }
}

/** Says which step of loading failed and what to do. */
export function loadingFailed(what, cause) {
  return new Error(`tanqih: ${what}`, { cause });
}
