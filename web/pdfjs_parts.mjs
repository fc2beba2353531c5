// SPDX-License-Identifier: MIT
// Leaves out of pdf.js what no text comes from. Of its two halves the page has the one that reads alone (src/documents/pdf_pages.ts
// asks it directly), and of that half neither the messages to the other nor forms, annotations, pictures with their colours, outlines,
// what writes files, and the decoder of Brotli, a filter that PDF does not have yet. It is one file of many, each behind a line with
// its path: whole files are cut out, members that nothing asks for here are emptied, and the build ends where something that a cut
// file defines is used still, or where a newer pdf.js has no longer what is named here.

const unused = new RegExp(`^\\./(?:${[
  // Forms of XFA, with the widths of the fonts that they lay out.
  'src/core/xfa/', 'src/core/xfa_fonts', 'src/core/(?:calibri|helvetica|myriadpro|segoeui)_factors', 'src/core/liberationsans_widths', 'src/core/dataset_reader',
  // Messages from half to half, and files that come in pieces.
  'src/pdf\\.worker', 'src/core/worker\\.', 'src/core/worker_stream', 'src/core/chunked_stream', 'src/shared/message_handler', 'src/shared/base_pdf_stream',
  // Annotations, and files that are written.
  'src/core/annotation', 'src/core/default_appearance', 'src/core/intersector', 'src/core/writer', 'src/core/editor/', 'src/core/struct_tree',
  // What a file says of itself, and files within it.
  'src/core/metadata_parser', 'src/core/xml_parser', 'src/core/file_spec',
  // Pictures, and letters as shapes.
  'src/core/(?:image|image_resizer|jpg|jpeg_stream|jpx|jpx_stream|jbig2|jbig2_ccittFax_wasm|jbig2_stream|ccitt|ccitt_stream|arithmetic_decoder)\\.',
  'external/(?:jbig2|openjpeg|qcms|brotli)/', 'src/core/icc_colorspace', 'src/core/brotli_stream', 'src/core/font_renderer', 'src/core/pattern', 'src/core/cleanup_helper',
].join('|')})`);

/** What uses them, and what stands in its place. */
const uses = [
  ['if (IccColorSpace.isUsable) {', 'if (false) {'],
  ['if (CmykICCBasedCS.isUsable) {', 'if (false) {'],
  ['new IccColorSpace(stream.getBytes(), "ICCBased", numComps)', 'null'],
  ['new CmykICCBasedCS()', 'null'],
  ['new ChunkedStreamManager(args.source, {', 'Object({'],
  ['ImageResizer.setOptions(evaluatorOptions);', ''],
  ['JpegStream.setOptions(evaluatorOptions);', ''],
  ['JpxImage.setOptions(options);', ''],
  ['IccColorSpace.setOptions(options);', ''],
  ['CmykICCBasedCS.setOptions(options);', ''],
  ['JBig2CCITTFaxWasmImage.setOptions(options);', ''],
  ...['Jpeg', 'Jpx', 'CCITTFax', 'Jbig2'].map((kind) => [`new ${kind}Stream(stream, maybeLength, params)`, 'new NullStream()']),
  ['new BrotliStream(stream, maybeLength)', 'new NullStream()'],
  ['getXfaFontName(fontName.name)', 'null'],
  ['getXfaFontDict(fontName.name)', 'null'],
];

/** Members that nothing asks for where text is read: their bodies are left out. */
const emptied = {
  './src/core/document.js': [
    '#replaceIdByRef', 'saveNewAnnotations', 'save', 'getOperatorList', 'getStructTree', '_parseStructTree', 'getAnnotationsData', '_parsedAnnotations', 'collectAnnotationsByType',
    '#hasOnlyDocumentSignatures', '_xfaStreams', 'xfaDatasets', 'xfaFactory', '#loadXfaImages', '#loadXfaFonts', 'formInfo', 'documentInfo', 'fingerprints',
    '#collectFieldObjects', 'fieldObjects', '_parseHasJSActions', 'calculationOrderIds', 'annotationGlobals', 'cleanup',
  ],
  './src/core/catalog.js': [
    'metadata', '#readStructTreeRoot', '#readDocumentOutline', '#readPermissions', 'optionalContentConfig', '#readOptionalContentGroup', '#readOptionalContentConfig',
    'destinations', 'getDestination', '#readDests', '#readPageLabels', 'viewerPreferences', 'openAction', 'attachments', 'xfaImages', '#collectJavaScript', 'jsActions',
    'cleanup', 'getPageIndex', '#getDestFromStructElement', 'parseDestDictionary',
  ],
  './src/core/evaluator.js': ['hasBlendModes', '_sendImgData', 'buildPaintImageXObject', 'handleSMask', 'handleTilingType', 'parseShading', 'handleColorN', 'buildFontPaths'],
  './src/core/fonts.js': ['renderer'],
};

/** For Vite. */
export const pdfjsParts = {
  name: 'pdfjs-parts',
  transform(code, id) {
    if (!/\/pdfjs-dist\/legacy\/build\/pdf\.worker\.mjs$/.test(id)) return null;
    const [head, ...files] = code.split(/^;\/\/ (?=\.\/)/m);
    const isUnused = (file) => unused.test(file);
    const left = uses.reduce(replaced, [head, ...files.filter((file) => !isUnused(file)).map(withoutMembers)].join(';// '));
    const used = namesUsedBy(left.slice(head.length));
    for (const file of files.filter(isUnused))
      for (const [, name] of file.matchAll(/^(?:async )?(?:class|const|let|var|function\*?) (\w+)/gm))
        if (used.has(name)) throw new Error(`pdfjs_parts: ${name} of ${file.split('\n', 1)[0]} is used still.`);
    return `${left}\nexport { LocalPdfManager, setVerbosityLevel };\n`;
  },
};

/** @param {string} code @param {string[]} change */
function replaced(code, [from, to]) {
  if (code.split(from).length !== 2) throw new Error(`pdfjs_parts: pdf.js has changed at ${from}`);
  return code.replace(from, to);
}

function withoutMembers(file) {
  const path = file.split('\n', 1)[0];
  return (emptied[path] ?? []).reduce((code, name) => {
    const member = new RegExp(`^( {2}(?:static )?(?:async )?(?:get )?${name}\\()[^]*?\\n {2}\\}$`, 'gm');
    if (code.match(member)?.length !== 1) throw new Error(`pdfjs_parts: pdf.js has changed at ${name} of ${path}`);
    return code.replace(member, '$1) {}');
  }, file);
}

/** What is made, called or asked for a member, and not defined by the code itself. Short names may be those of parameters, too. */
function namesUsedBy(code) {
  const own = new Set([...code.matchAll(/(?:const|let|var|class|function) (\w+)/g)].map(([, name]) => name));
  const used = [...code.matchAll(/(?:new|instanceof) (\w{8,})|(?<![.#\w"'])(\w{8,})(?:\.|\((?![^)]*\) \{))/g)].map(([, made, called]) => made ?? called);
  return new Set(used.filter((name) => !own.has(name)));
}
