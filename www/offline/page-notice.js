import { element } from "../element/dom.js";

/**
 * Shows a line between the masthead and the article.
 * @param {string} text
 * @param {string} [action] the words on a button
 * @param {() => void} [act] what the button does
 */
export function showPageNotice(text, action, act) {
  const notice = element("p", { class: "page-notice", role: "status" }, text, " ");
  if (action && act) notice.append(element("button", { type: "button", onclick: act }, action));
  document.querySelector(".masthead")?.after(notice);
}
