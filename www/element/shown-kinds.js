import { MARK_KINDS } from "../reading/annotations.js";

/** @import { MarkKind } from "../reading/annotations.js" */

/** What one key shows and hides together. @type {Record<"names" | "quotes" | "claims", readonly MarkKind[]>} */
const LAYERS = { names: ["person", "organization", "place", "other", "value"], quotes: ["quote"], claims: ["claim"] };

/** Which kinds of findings are shown. */
export class ShownKinds {
  /** @type {Set<MarkKind>} */
  kinds = new Set(MARK_KINDS);
  /** Whether the text is shown without any marks for now; the list stays. */
  #bare = false;

  /** Shows kinds, or hides them if all of them are shown. @param {readonly MarkKind[]} kinds */
  toggle(kinds) {
    const hide = kinds.every((kind) => this.kinds.has(kind));
    for (const kind of kinds) this.kinds[hide ? "delete" : "add"](kind);
  }

  /** @param {"names" | "quotes" | "claims" | "all"} layer */
  toggleLayer(layer) {
    if (layer === "all") this.#bare = !this.#bare;
    else this.toggle(LAYERS[layer]);
  }

  /** The kinds whose marks are taken off the text. */
  get hidden() {
    return MARK_KINDS.filter((kind) => this.#bare || !this.kinds.has(kind));
  }
}
