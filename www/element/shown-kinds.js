import { MARK_KINDS } from "../reading/annotations.js";

/** @import { MarkKind } from "../reading/annotations.js" */

/** What one key shows and hides together. @type {Record<"names" | "quotes" | "claims", readonly MarkKind[]>} */
const LAYERS = { names: ["person", "organization", "place", "other", "value"], quotes: ["quote"], claims: ["claim"] };

/** Which kinds of findings are shown. */
export function createShownKinds() {
  /** @type {Set<MarkKind>} */
  const kinds = new Set(MARK_KINDS);
  /** Whether the text is shown without any marks for now; the list stays. */
  let bare = false;
  return {
    kinds,
    /** The kinds whose marks are taken off the text. */
    hidden: () => MARK_KINDS.filter((kind) => bare || !kinds.has(kind)),
    /** Shows what a layer holds, or hides it if all of it is shown. @param {keyof typeof LAYERS | MarkKind | "all"} layer */
    toggle(layer) {
      if (layer === "all") return void (bare = !bare);
      const some = LAYERS[/** @type {keyof typeof LAYERS} */ (layer)] ?? [layer];
      const hide = some.every((kind) => kinds.has(kind));
      for (const kind of some) kinds[hide ? "delete" : "add"](kind);
    },
  };
}
