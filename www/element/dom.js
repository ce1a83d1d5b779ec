/**
 * @typedef {Node | string | null | undefined | false} Child
 */

/**
 * Makes an element. Text goes in as text nodes; a property whose name holds a dash, and `role`, `part` and `class`,
 * is set as an attribute, every other as a property, listeners included (`onclick`).
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, any>} [properties]
 * @param {...(Child | readonly Child[])} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined) continue;
    if (name.includes("-") || name === "role" || name === "part" || name === "class") made.setAttribute(name, String(value));
    else /** @type {any} */ (made)[name] = value;
  }
  made.append(...present(children));
  return made;
}

/**
 * @param {string} label
 * @param {() => unknown} onclick
 * @param {string} [kind] a class
 * @param {Record<string, any>} [properties]
 */
export function button(label, onclick, kind = "plain", properties = {}) {
  return element("button", { type: "button", class: kind, onclick, ...properties }, label);
}

/**
 * The children that are there, for `append` and `replaceChildren`.
 * @param {readonly (Child | readonly Child[])[]} children
 * @returns {(Node | string)[]}
 */
export function present(children) {
  return /** @type {(Node | string)[]} */ (children.flat().filter((child) => child !== null && child !== undefined && child !== false));
}
