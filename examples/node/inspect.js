import { readFileSync } from "node:fs";
import { inspectSync, load } from "article-inspector";

await load({ worker: false });
const { quotes, claims } = inspectSync(readFileSync(process.argv[2], "utf8"));

for (const { text, speaker } of quotes) console.log(`${speaker?.text ?? "no speaker found"}: ${text}`);
console.log(`claims: ${claims.length}`);
