import { button, element } from "../element/dom.js";

/**
 * Shows a line between the masthead and the article.
 * @param {string} text
 * @param {string} [action] the words on a button
 * @param {() => void} [act] what the button does
 */
export function showPageNotice(text, action, act) {
  const notice = element("p.page-notice", { role: "status" }, text, " ", action && act && button(action, act));
  document.querySelector(".masthead")?.after(notice);
}
