/** The page of the static site: its files carry the hash of their content in their names, so that they always fit. */
import { provide } from "../sources.js";
import "../page.js";
import { errors } from "../errors.js";
import { strings } from "../strings.js";
import { start } from "./start.js";
import { keepOffline } from "./update.js";

provide({
  wasm: () => new URL(SITE_FILES.wasm, import.meta.url),
  worker: () => ({ url: new URL(SITE_FILES.worker, import.meta.url), type: "module" }),
});
// The reader of a site cannot build it.
Object.assign(errors, strings.offline.siteErrors);
void start();
void keepOffline();
