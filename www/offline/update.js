import * as strings from "../strings.js";
import { workerAddress } from "../trusted-types.js";
import { showPageNotice } from "./page-notice.js";

/**
 * Keeps the site on this device, and says when a newer one has arrived. It is put in place only when the person asks,
 * because that reloads the page.
 */
export async function keepOffline() {
  // Pages from a disk have none, and have no need of it.
  if (!/^https?:$/.test(location.protocol) || !("serviceWorker" in navigator)) return;
  try {
    const address = workerAddress(new URL("sw.js", document.baseURI));
    const registration = await navigator.serviceWorker.register(address, { updateViaCache: "none" });
    announce(registration);
    registration.addEventListener("updatefound", () => announce(registration));
  } catch {
    // Private windows refuse it. The page then needs its server, as any page does.
  }
}

/** @type {ServiceWorker | undefined} */
let announced;

/** @param {ServiceWorkerRegistration} registration */
function announce(registration) {
  const worker = registration.waiting ?? registration.installing;
  // The first one that is ever installed is no news.
  if (!worker || !navigator.serviceWorker.controller) return;
  const tell = () => {
    if (worker.state !== "installed" || announced === worker) return;
    announced = worker;
    showPageNotice(strings.offlineUpdate, strings.offlineReload, () => {
      navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
      worker.postMessage("take over");
    });
  };
  worker.addEventListener("statechange", tell);
  tell();
}
