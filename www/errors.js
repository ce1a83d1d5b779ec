/**
 * What can go wrong, by a stable code, and what to do about it: the words of every error, thrown or shown. To translate,
 * copy and translate the right-hand sides; what stands in {braces} is filled in.
 */
export const errors = {
  "wasm-blocked": "The policy of this page or browser forbids WebAssembly. Add 'wasm-unsafe-eval' to the page’s script-src, or "
    + "use another browser.",
  "wasm-missing": "The inspector’s WebAssembly did not arrive whole. Check the connection and reload, or get another copy; on a "
    + "site of your own, check that it was uploaded, and built (cargo xtask build).",
  "wasm-unsupported": "This browser is too old for the inspector, or WebAssembly is switched off in it. A browser from 2024 "
    + "or later will do.",
  "worker-failed": "The inspector stopped in the middle and was started afresh. Try again, or try a shorter piece.",
  "not-loaded": "Call `await load({ worker: false })` before inspectSync.",
  "not-yet": "This export is not there yet; JSON holds everything.",
  "too-long": "The text is longer than the inspector accepts. Split it and inspect the pieces.",
  "bad-option": "A setting is not understood.",
  aborted: "The inspection was stopped.",
  "file-type": "Files of this type cannot be read here. Save the article as .txt, .md or .html, or paste its text.",
  "not-text": "The file holds bytes that are not text. Save it as plain text in UTF-8.",
  "empty-file": "The file holds no text.",
  "sample-missing": "The sample did not arrive. Check the connection.",
  "no-report": "Inspect a text first.",
  "no-target": "The element that `for` names is not beside this one.",
  "span-mismatch": "Some marks did not fit the text and were left out.",
  unknown: "Something went wrong. Try again, or reload the page.",
};
