import { button, element } from "../element/dom.js";
import { words } from "../element/words.js";
import { phrase } from "../findings/phrases.js";
import { strings } from "../strings.js";

/**
 * @import { Card } from "../findings/card.js"
 * @import { Finding } from "../findings/findings.js"
 *
 * @typedef {object} CardActions
 * @property {(id: string, start?: number) => void} toText scroll the article to a place of the finding
 * @property {(id: string, step: 1 | -1) => void} toMention
 * @property {(id: string) => boolean} check mark or unmark as checked; gives what it is then
 * @property {() => void} close
 */

/**
 * An opened finding: a sentence, the article's words, the reasons, what can be done.
 * @param {Finding} finding
 * @param {Card} card
 * @param {boolean} checked whether a person has marked it as checked
 * @param {CardActions} actions
 * @param {boolean} [alone] it stands by itself, not in the list, and needs a way to close
 */
export function cardView(finding, card, checked, actions, alone = false) {
  const { id } = finding;
  return element("div", { class: `card ${finding.kind}`, part: "card" },
    alone && button(strings.rail.close, () => actions.close(), "close"),
    element("p", { class: "kicker" }, card.kicker),
    element("p", { class: "sentence" }, words(card.sentence)),
    card.excerpt.length > 0 && element("blockquote", { class: `excerpt ${card.excerptKind}`, dir: "auto" },
      element("span", {}, words(card.excerpt))),
    card.facts.map((fact) => element("p", { class: "fact" }, fact)),
    card.places.length > 0 && element("ul", { class: "places" }, card.places.map(({ label, start }) =>
      element("li", {}, button(label, () => actions.toText(id, start), "jump")))),
    reasons(card),
    card.footnote !== "" && element("p", { class: "footnote" }, card.footnote),
    element("div", { class: "actions" },
      finding.group === "entity" && [stepButton("←", strings.rail.previous, () => actions.toMention(id, -1)),
        stepButton("→", strings.rail.next, () => actions.toMention(id, 1))],
      copyButton(card.copy),
      finding.group === "claim" && checkButton(id, checked, actions),
      card.link && element("a", { href: card.link.href, target: "_blank", rel: "noopener noreferrer" }, card.link.label)));
}

/** @param {Card} card */
function reasons({ why, rule }) {
  const source = rule && element("span", { class: "rule" }, phrase(strings.rail.rule, { rule }));
  if (why.length === 0) return source && element("p", { class: "why" }, source);
  return element("div", { class: "why" }, element("p", { class: "why-title" }, strings.rail.why),
    element("ul", {}, why.map((reason) => element("li", {}, words(reason)))), source);
}

/** @param {string} text */
function copyButton(text) {
  const made = button(strings.rail.copy, async () => {
    try {
      await navigator.clipboard.writeText(text);
      made.textContent = strings.rail.copied;
    } catch {
      // Without leave to write to the clipboard the words are at least selected nowhere wrong: nothing happens.
    }
  });
  return made;
}

/** @param {string} id @param {boolean} checked @param {CardActions} actions */
function checkButton(id, checked, actions) {
  const made = button("", () => show(actions.check(id)));
  const show = (/** @type {boolean} */ now) => {
    made.textContent = now ? strings.rail.checked : strings.rail.markChecked;
    made.setAttribute("aria-pressed", String(now));
  };
  show(checked);
  return made;
}

/** @param {string} sign shown instead of the label @param {string} label @param {() => void} onclick */
function stepButton(sign, label, onclick) {
  return button(sign, onclick, "step", { "aria-label": label, title: label });
}
