/** The page of the static site: its files carry the hash of their content in their names, so that they always fit. */
import { provide } from "../sources.js";
import "../page.js";
import { start } from "./start.js";
import { keepOffline } from "./update.js";

provide({
  wasm: () => new URL(SITE_WASM, import.meta.url),
  worker: () => ({ url: new URL(SITE_WORKER, import.meta.url), type: "module" }),
});
void start();
void keepOffline();
