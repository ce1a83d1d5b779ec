/**
 * What an element is made of: text and nodes become children, a plain object becomes properties; what is not there is
 * passed over.
 * @typedef {Node | string | null | undefined | false | "" | Record<string, any> | readonly Part[]} Part
 */

/**
 * @template {string} Selector
 * @typedef {Selector extends `${infer Tag}.${string}` ? Tag : Selector} TagOf
 */

/**
 * Makes an element: `element("p.note", { title: "…" }, "text", [more])`. Text goes in as text nodes; properties are
 * those of the DOM, ARIA's (`ariaLabel`) and listeners (`onclick`) included.
 *
 * @template {string} Selector
 * @param {Selector} selector a tag and, behind dots, its classes
 * @param {...Part} parts
 * @returns {HTMLElementTagNameMap[TagOf<Selector> & keyof HTMLElementTagNameMap]}
 */
export function element(selector, ...parts) {
  const [tag, ...classes] = selector.split(".");
  const made = document.createElement(tag);
  made.className = classes.join(" ");
  for (const part of parts.flat(4)) {
    if (typeof part === "string" || part instanceof Node) made.append(part);
    else Object.assign(made, part);
  }
  return /** @type {any} */ (made);
}

/**
 * @param {string} label
 * @param {() => unknown} onclick
 * @param {string} [selector]
 * @param {Record<string, any>} [properties]
 * @returns {HTMLButtonElement}
 */
export function button(label, onclick, selector = "button.plain", properties) {
  return element(/** @type {"button"} */ (selector), { type: "button", onclick }, properties, label);
}
