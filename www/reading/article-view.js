import { element } from "../element/dom.js";
import { annotationsOf } from "./annotations.js";
import { blocks } from "./blocks.js";
import { segments } from "./segments.js";

/**
 * @import { Report } from "../report-types.js"
 * @import { Annotation, MarkKind, MarkRole } from "./annotations.js"
 */

/** From this many characters on, paragraphs out of sight are not laid out. */
const LONG = 20_000;

/**
 * The article with its marks. Built once for a report; what is shown, selected or pointed at changes classes only.
 */
export class ArticleView {
  /** @type {HTMLElement} */
  root;
  /** @type {Annotation[]} */
  mismatches;
  /** @type {WeakMap<Node, Annotation[]>} */
  #annotations = new WeakMap();
  /** @type {Map<string, { mark: HTMLElement, role: Annotation["role"] }[]>} */
  #marks = new Map();
  /** What stands in the gutter beside a claim. @type {Map<string, { number: number, open: boolean }>} */
  #claims;

  /**
   * @param {Report} report
   * @param {string} text the string that was inspected
   */
  constructor(report, text) {
    const { annotations, mismatches } = annotationsOf(report, text);
    this.mismatches = mismatches;
    this.#claims = new Map(report.claims.map(({ id, source }, index) => [id, { number: index + 1, open: source === null }]));
    const layout = blocks(text, report.document);
    const pieces = segments(text, annotations, layout.map(({ end }) => end));
    this.root = element("div", { class: text.length > LONG ? "article long" : "article", part: "text" });
    let next = 0;
    for (const block of layout) {
      const first = next;
      while (next < pieces.length && pieces[next].end <= block.end) next += 1;
      const run = pieces.slice(first, next);
      if (block.kind === "gap") this.root.append(text.slice(block.start, block.end));
      else {
        this.root.append(element(block.kind === "headline" ? "h2" : "p", { class: `block ${block.kind}`, dir: "auto" },
          run.flatMap((piece) => this.#draw(piece))));
      }
    }
  }

  /**
   * @param {{ start: number, text: string, annotations: Annotation[] }} piece
   * @returns {(Node | string)[]}
   */
  #draw({ start, text, annotations }) {
    if (annotations.length === 0) return [text];
    const starting = annotations.filter((annotation) => annotation.start === start && annotation.role === "body");
    /** @type {(Node | string)[]} */
    const nodes = starting.flatMap((annotation) => this.#flag(annotation));
    /** @type {Set<MarkKind | MarkRole>} */
    const kinds = new Set(annotations.map(({ kind, role }) => (role === "body" ? kind : role)));
    // One box has one line under it: a wording around a name, and a circled figure, get boxes of their own.
    const outer = OUTER.filter((kind) => kinds.delete(kind));
    let mark = box([...kinds].join(" "), text);
    this.#remember(mark, annotations);
    for (const kind of outer) {
      mark = box(kind, mark);
      this.#remember(mark, annotations.filter((annotation) => annotation.kind === kind));
    }
    return [...nodes, mark];
  }

  /**
   * The sign in the gutter, on the line where a claim or a check begins. Its content is drawn by the style sheet, so
   * that the article's text stays exactly the article.
   * @param {Annotation} annotation
   */
  #flag(annotation) {
    if (annotation.kind !== "claim" && annotation.kind !== "check") return [];
    const claim = this.#claims.get(annotation.id);
    const sign = claim ? String(claim.number) : "!";
    const flag = element("span", { class: `flag ${annotation.kind}${claim?.open ? " open" : ""}`, part: "gutter", "data-sign": sign, "aria-hidden": "true" });
    this.#remember(flag, [annotation]);
    return [flag];
  }

  /** @param {HTMLElement} mark @param {Annotation[]} annotations */
  #remember(mark, annotations) {
    this.#annotations.set(mark, annotations);
    for (const { id, role } of annotations) {
      const marks = this.#marks.get(id);
      if (marks) marks.push({ mark, role });
      else this.#marks.set(id, [{ mark, role }]);
    }
  }

  /** Whether paragraphs out of sight are left undrawn, and have no place yet. */
  get long() {
    return this.root.classList.contains("long");
  }

  /**
   * What covers the place of an event.
   * @param {Event} event
   * @returns {Annotation[]}
   */
  at(event) {
    for (const node of event.composedPath()) {
      if (node === this.root) break;
      const found = this.#annotations.get(/** @type {Node} */ (node));
      if (found) return found;
    }
    return [];
  }

  /**
   * Puts a class on the marks of some findings, and takes it off all others that have it.
   * @param {"on" | "near"} name
   * @param {readonly string[]} ids
   */
  emphasize(name, ids) {
    for (const mark of this.root.querySelectorAll(`.${name}`)) mark.classList.remove(name);
    for (const id of ids) for (const { mark } of this.#marks.get(id) ?? []) mark.classList.add(name);
  }

  /**
   * Says what kind of finding is selected, so that other marks step back and its own take its colour.
   * @param {string | null} group
   */
  select(group) {
    this.root.classList.toggle("selecting", group !== null);
    if (group === null) delete this.root.dataset.selecting;
    else this.root.dataset.selecting = group;
  }

  /**
   * Where a finding stands: the marks of each of its places, in text order; pronouns included.
   * @param {string} id
   * @returns {HTMLElement[]}
   */
  places(id) {
    const bodies = (this.#marks.get(id) ?? []).filter(({ mark, role }) =>
      (role === "body" || role === "echo") && !mark.classList.contains("flag"));
    return bodies.map(({ mark }) => mark);
  }

  /**
   * The mark that begins at an offset, or the first of the finding.
   * @param {string} id
   * @param {number} [start] in UTF-16 units
   */
  place(id, start) {
    const places = this.places(id);
    return places.find((mark) => this.#annotations.get(mark)?.some((annotation) => annotation.id === id && annotation.start === start))
      ?? places[0];
  }
}

/** @type {readonly MarkKind[]} */
const OUTER = ["wording", "check"];

/** @param {string} kinds @param {Node | string} content */
function box(kinds, content) {
  // Long texts have tens of thousands of these, so they are made without ceremony.
  const made = document.createElement("span");
  made.className = `mark ${kinds}`;
  made.setAttribute("part", "mark");
  made.append(content);
  return made;
}
