import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm",
  ".svg": "image/svg+xml", ".png": "image/png", ".webmanifest": "application/manifest+json", ".txt": "text/plain" };

/**
 * Serves a folder of files as a simple host would, under a path.
 * @param {URL | string} folder
 * @param {string} path begins and ends with a slash
 */
export async function serveFolder(folder, path = "/") {
  const root = folder instanceof URL ? fileURLToPath(folder) : folder;
  const requests = /** @type {string[]} */ ([]);
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "", "http://host");
    requests.push(pathname);
    const file = pathname.startsWith(path) ? pathname.slice(path.length) || "index.html" : undefined;
    try {
      if (!file || file.includes("..")) throw new Error("outside");
      const body = await readFile(join(root, file));
      const type = /** @type {Record<string, string>} */ (TYPES)[extname(file)] ?? "application/octet-stream";
      response.writeHead(200, { "content-type": type, "cache-control": "max-age=600" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  const listen = (/** @type {number} */ port) =>
    new Promise((resolve) => server.listen(port, "127.0.0.1", () => resolve(undefined)));
  await listen(0);
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  const close = () => new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
  return { address: `http://127.0.0.1:${port}${path}`, requests, close, pause: close, resume: () => listen(port) };
}
