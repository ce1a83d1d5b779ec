import { button, element } from "../element/dom.js";
import { words } from "../element/words.js";
import { phrase, quoted } from "../findings/phrases.js";
import * as strings from "../report-strings.js";

/**
 * @import { Card } from "../findings/card.js"
 * @import { Finding } from "../findings/findings.js"
 *
 * @typedef {object} CardActions
 * @property {(id: string, start?: number) => void} toText scroll the article to a place of the finding
 * @property {(step: 1 | -1, id: string) => void} mention to the next or previous mention
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
export function cardView({ id, group }, card, checked, { toText, mention, check, close }, alone) {
  const { kicker, sentence, excerpt, facts, why, rule, footnote, places, copy, link } = card;
  return element("div.card", { part: "card" },
    alone && button(strings.railClose, close, "button.close.quiet"),
    element("p.quiet", kicker),
    element("p.sentence", words(sentence)),
    excerpt.length > 0 && element("blockquote", { dir: "auto" },
      element(/** @type {"span"} */ (`span.mark.${group}`), words(excerpt))),
    facts.map((fact) => element("p", fact)),
    places.length > 0 && element("ul", places.map((place) =>
      element("li", button(quoted(place), () => toText(id, place.start), "button")))),
    why.length > 0 && [element("p.quiet", strings.railWhy), element("ul.why", why.map((reason) => element("li", words(reason))))],
    rule && element("p.rule", phrase(strings.railRule, { rule })),
    footnote && element("p.quiet", footnote),
    element("div.row",
      group === "entity" && [step("←", strings.railPrevious, () => mention(-1, id)),
        step("→", strings.railNext, () => mention(1, id))],
      copyButton(copy),
      group === "claim" && checkButton(checked, () => check(id)),
      link && element("a", { href: link.href, target: "_blank", rel: "noopener noreferrer" }, link.label)));
}

/** @param {string} text */
function copyButton(text) {
  const made = button(strings.railCopy, () => navigator.clipboard.writeText(text).then(() => {
    made.textContent = strings.railCopied;
    // Without leave to write to the clipboard nothing happens.
  }, () => {}));
  return made;
}

/** @param {boolean} checked @param {() => boolean} check gives what it is then */
function checkButton(checked, check) {
  const made = button("", () => show(check()));
  const show = (/** @type {boolean} */ now) => {
    made.textContent = now ? strings.railChecked : strings.railMarkChecked;
    made.ariaPressed = `${now}`;
  };
  show(checked);
  return made;
}

/** @param {string} sign shown instead of the label @param {string} label @param {() => void} onclick */
function step(sign, label, onclick) {
  return button(sign, onclick, undefined, { ariaLabel: label, title: label });
}
