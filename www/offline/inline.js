/** The whole interface with the module inside: for bundlers that do not copy files, and for pages that may not fetch. */
import "./embedded.js";
export * from "../inspector.js";
