/** What the build puts into the files that need no other file beside them. */
declare module "embedded:parts" {
  /** The module, deflated (raw), in base64. */
  export const wasm: string;
  /** The worker's script, all of it, as a classic script. */
  export const worker: string;
}

declare module "embedded:samples" {
  /** The samples' texts by file name. */
  export const sampleTexts: Record<string, string>;
}

/** The addresses that the build gave to the files of the static site, seen from its page's script. */
declare const SITE_WASM: string;
declare const SITE_WORKER: string;

/** Every file of the static site, seen from the service worker, and a version that changes when one of them does. */
declare const PRECACHE: { version: string; files: string[] };
