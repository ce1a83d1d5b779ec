import { element } from "../element/dom.js";
import { annotationsOf } from "./annotations.js";
import { blocks } from "./blocks.js";
import { segments } from "./segments.js";

/**
 * @import { Report } from "../report-types.js"
 * @import { Annotation, MarkKind, MarkRole } from "./annotations.js"
 * @typedef {ReturnType<typeof createArticleView>} ArticleView
 */

/** From this many characters on, paragraphs out of sight are not laid out. */
const LONG = 20_000;

/** One box has one line under it: a wording around a name, and a circled figure, get boxes of their own. @type {readonly MarkKind[]} */
const OUTER = ["wording", "check"];

/**
 * The article with its marks. Built once for a report; what is shown, selected or pointed at changes classes only.
 * @param {Report} report
 * @param {string} text the string that was inspected
 */
export function createArticleView(report, text) {
  const { annotations, mismatches } = annotationsOf(report, text);
  const long = text.length > LONG;
  const root = element(long ? "div.article.long" : "div.article", { part: "text" });
  /** What every mark is drawn for. @type {Map<Element, { covering: Annotation[], kinds: (MarkKind | MarkRole)[] }>} */
  const drawn = new Map();
  /** What stands in the gutter beside a claim. */
  const claims = new Map(report.claims.map(({ id, source }, index) => [id, { source, sign: String(index + 1) }]));
  /** The marks of every finding. @type {Map<string, HTMLElement[]>} */
  const marks = new Map();

  /**
   * @param {"mark" | "gutter"} part
   * @param {string} look its classes besides those of its kinds
   * @param {(MarkKind | MarkRole)[]} kinds
   * @param {Annotation[]} covering
   * @param {Node | string} content
   */
  function box(part, look, kinds, covering, content) {
    // Long texts have tens of thousands of these, so they are made without ceremony.
    const made = document.createElement("span");
    made.className = `${look} ${kinds.join(" ")}`;
    made.setAttribute("part", part);
    made.append(content);
    drawn.set(made, { covering, kinds });
    for (const { id } of covering) marks.get(id)?.push(made) ?? marks.set(id, [made]);
    return made;
  }

  /**
   * The sign in the gutter, on the line where a claim or a check begins. Its content is drawn by the style sheet, so
   * that the article's text stays exactly the article.
   * @param {Annotation} annotation
   */
  function flag(annotation) {
    const claim = claims.get(annotation.id);
    const made = box("gutter", claim?.source === null ? "flag open" : "flag", [annotation.kind], [annotation], "");
    made.dataset.sign = claim?.sign ?? "!";
    made.ariaHidden = "true";
    return made;
  }

  /** @param {{ start: number, text: string, annotations: Annotation[] }} piece @returns {(string | HTMLElement)[]} */
  function draw({ start, text, annotations: covering }) {
    if (covering.length === 0) return [text];
    const flags = covering.filter((annotation) => annotation.start === start && annotation.role === "body"
      && (annotation.kind === "claim" || annotation.kind === "check")).map(flag);
    const kinds = new Set(covering.map(({ kind, role }) => (role === "body" ? kind : role)));
    const outer = OUTER.filter((kind) => kinds.delete(kind));
    const inner = box("mark", "mark", [...kinds], covering, text);
    return [...flags, outer.reduce((mark, outside) =>
      box("mark", "mark", [outside], covering.filter(({ kind }) => kind === outside), mark), inner)];
  }

  const layout = blocks(text, report.document);
  const pieces = segments(text, annotations, layout.map(({ end }) => end));
  let next = 0;
  for (const { start, end, kind } of layout) {
    const first = next;
    while (pieces[next]?.end <= end) next += 1;
    root.append(kind === "gap" ? text.slice(start, end)
      : element(/** @type {"p"} */ (`${kind === "headline" ? "h2" : "p"}.block.${kind}`), { dir: "auto" },
        pieces.slice(first, next).flatMap(draw)));
  }

  /** Whether a mark is drawn for a place of a finding. @param {Element} mark @param {string} id @param {(place: Annotation) => boolean} place */
  function stands(mark, id, place) {
    return drawn.get(mark)?.covering.some((annotation) => annotation.id === id && place(annotation));
  }

  /**
   * Where a finding stands: the marks of each of its places, in text order; pronouns included.
   * @param {string} id
   */
  function places(id) {
    return (marks.get(id) ?? []).filter((mark) => mark.matches(".mark")
      && stands(mark, id, ({ role }) => role === "body" || role === "echo"));
  }

  return {
    root,
    mismatches,
    /** Whether paragraphs out of sight are left undrawn, and have no place yet. */
    long,
    places,

    /**
     * The mark that begins at an offset, or the first of the finding.
     * @param {string} id
     * @param {number} [start] in UTF-16 units
     */
    place(id, start) {
      const all = places(id);
      return all.find((mark) => stands(mark, id, (annotation) => annotation.start === start)) ?? all[0];
    },

    /** What covers the place of an event. @param {Event} event @returns {Annotation[]} */
    at(event) {
      const mark = event.composedPath().find((node) => drawn.has(/** @type {Element} */ (node)));
      return drawn.get(/** @type {Element} */ (mark))?.covering ?? [];
    },

    /** Marks that are switched off lose their look and stay where they are. @param {readonly MarkKind[]} hidden */
    hide(hidden) {
      /** @type {readonly string[]} */
      const names = hidden;
      for (const [mark, { kinds }] of drawn) for (const kind of kinds) mark.classList.toggle(kind, !names.includes(kind));
    },

    /**
     * Puts a class on the marks of a finding, and takes it off all others that have it.
     * @param {"on" | "near"} name
     * @param {string | null} id
     */
    emphasize(name, id) {
      for (const mark of root.querySelectorAll(`.${name}`)) mark.classList.remove(name);
      for (const mark of marks.get(id ?? "") ?? []) mark.classList.add(name);
    },
  };
}
