import { __wbg_reset_state, initSync, inspect, rules } from "./pkg/article_inspector.js";

/**
 * The module in this thread.
 * @typedef {object} Engine
 * @property {(text: string, options: object) => import("./report-types.js").Report} inspect leaves the texts of
 *   spans empty
 * @property {() => import("./report-types.js").RuleCard[]} rules
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
