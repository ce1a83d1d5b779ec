import { __wbg_reset_state, initSync, inspect, rules } from "./pkg/article_inspector.js";

/**
 * The module in this thread. What goes in and out is JSON, which crosses threads as cheaply as any string.
 * @typedef {object} Engine
 * @property {(text: string, options: string) => string} inspect gives a report whose spans have empty texts
 * @property {() => string} rules
 * @property {() => void} restart gives the module a fresh memory, after it trapped
 */

/**
 * Instantiates a compiled module in this thread.
 * @param {WebAssembly.Module} module
 * @returns {Engine}
 */
export function startEngine(module) {
  initSync({ module });
  return { inspect, rules, restart: __wbg_reset_state };
}
