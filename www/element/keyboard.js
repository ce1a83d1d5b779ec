import * as strings from "../strings.js";
import { element } from "./dom.js";

/**
 * What a key asks for.
 * @typedef {"next" | "previous" | "nextMention" | "previousMention" | "names" | "quotes" | "claims" | "all" | "help"
 *   | "back" | "inspect"} Command
 */

/** @type {Record<string, Command>} */
const LETTERS = { n: "next", j: "next", p: "previous", k: "previous", m: "nextMention", M: "previousMention", 1: "names",
  2: "quotes", 3: "claims", h: "all", "?": "help" };

/**
 * The command of a key, or nothing. Letters count only outside of fields, and only where they are not switched off:
 * people who speak to their computer would otherwise set them off by talking.
 * @param {Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "isComposing">} event
 * @param {boolean} inField
 * @param {boolean} letters
 * @returns {Command | undefined}
 */
export function commandOf({ key, ctrlKey, metaKey, altKey, isComposing }, inField, letters) {
  if (isComposing || altKey) return undefined;
  if (ctrlKey || metaKey) return key === "Enter" ? "inspect" : undefined;
  if (key === "Escape") return "back";
  return inField || !letters ? undefined : LETTERS[key];
}

/** The list of keys, with the switch for letters. Closed at first. */
export function createKeyHelp() {
  const box = element("input", { type: "checkbox", checked: true });
  const root = element("details.keys.quiet", element("summary", strings.keysTitle),
    element("dl", Object.entries(strings.keysList).map(([key, meaning]) => [element("dt", key), element("dd", meaning)])),
    element("label", box, " ", strings.keysLetters));
  return {
    root,
    /** Whether single letters act. */
    letters: () => box.checked,
    toggle() {
      root.open = !root.open;
      if (root.open) root.scrollIntoView({ block: "nearest" });
    },
  };
}
