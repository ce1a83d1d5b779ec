import { errors } from "../errors.js";
import { unifyLineEnds } from "../import/line-ends.js";
import * as strings from "../strings.js";
import { button, element } from "./dom.js";
import { createEditor } from "./editor.js";
import { createIntake } from "./intake.js";
import { Inspection } from "./inspection.js";
import { commandOf, createKeyHelp } from "./keyboard.js";
import { errorNotice, nothingNotice } from "./notice.js";

/**
 * @import { InspectOptions, Report, RuleCard } from "../report-types.js"
 * @import { InspectorState } from "../article-inspector.js"
 *
 * @typedef {object} DeskHost
 * @property {(text: string, options: InspectOptions & { signal: AbortSignal }) => Promise<Report>} inspect
 * @property {() => Promise<Pick<RuleCard, "id" | "about">[]>} rules
 * @property {(styles: string) => void} wear gives the element one more style sheet
 * @property {(name: "report" | "error" | "select", detail: object) => void} announce
 * @property {(state: InspectorState) => void} stateChanged
 */

/** How long typing has to rest before a text that was inspected is inspected again, in milliseconds. */
const REST = 400;

/**
 * The inside of the element: the editor, the drawn report, and the states between them.
 * @param {ShadowRoot} root
 * @param {DeskHost} host
 */
export function createDesk(root, host) {
  /** @type {Report | null} */
  let report = null;
  /** The string that `report` speaks of. */
  let reportText = "";
  /** @type {InspectorState} */
  let state = "empty";
  let text = "";
  let editing = true;
  let readonly = false;
  /** Whether rules were asked what they say about themselves. */
  let asked = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let resting;

  /** @type {ReturnType<typeof import("./sheet.js").createSheet> | undefined} */
  let sheet;
  /** @type {Promise<void> | undefined} */
  let sheetComing;
  const editor = createEditor({ changed: typed, inspect: submit,
    pasted: (words) => intake.text(words), opened: (file) => intake.file(file) });
  const keys = createKeyHelp();
  const inspection = new Inspection((...call) => Promise.all([host.inspect(...call), bringSheet()]).then(([found]) => found), () => {
    say(strings.statusWorking);
    settle("working");
  });
  const status = element("p.status.quiet", { role: "status" });
  const progress = element("div.row", element("progress", { ariaLabel: strings.statusWorking }),
    button(strings.statusStop, () => stop(strings.statusStopped)));
  const notices = element("div.notices");
  const swap = button("", () => {
    if (editing) return submit();
    editing = true;
    settle();
    editor.focus(sheet?.selected()?.start ?? 0);
  });
  const head = element("div.head", swap);
  const welcome = element("slot", { name: "empty" });
  const main = element("div.main", editor.root, welcome);
  const frame = element("div.frame", head, status, progress, notices, element("div.columns", main), keys.root);
  const intake = createIntake(frame, { closed: () => readonly, ready: take, ask: (notice) => notify(notice), failed: fail });
  frame.addEventListener("keydown", key);
  root.append(frame);
  // The element starts without what draws reports, and asks for it before anybody needs it.
  setTimeout(() => bringSheet().catch(() => {}));

  /** Fetches what draws reports, once; after a failure it is asked for again with the next text. */
  function bringSheet() {
    return sheetComing ??= import("./sheet.js").then(({ createSheet, reportStyles }) => {
      host.wear(reportStyles);
      sheet = createSheet((finding) => host.announce("select", { id: finding?.id ?? null, finding }));
      head.prepend(sheet.overview);
      welcome.before(sheet.pane, sheet.pocket);
      main.after(sheet.rail);
      settle(state);
    }, (error) => {
      sheetComing = undefined;
      throw error;
    });
  }

  /** @param {string} sentence @param {boolean} [aloud] said only to those who cannot see what it says */
  function say(sentence, aloud = !sentence) {
    status.textContent = sentence;
    status.classList.toggle("unseen", aloud);
  }

  /** Shows a notice in place of the one before, or none. @param {HTMLElement} [notice] */
  function notify(notice) {
    notices.replaceChildren(...(notice ? [notice] : []));
  }

  /** @returns {Promise<Report>} */
  async function inspect() {
    clearTimeout(resting);
    const inspected = text;
    notify();
    try {
      const found = await inspection.run(inspected, {});
      finish(found, inspected);
      return found;
    } catch (error) {
      if (Object(error).code !== "aborted") fail(error);
      throw error;
    }
  }

  /** What goes wrong is shown and announced. */
  const inspectQuietly = () => inspect().then(() => true, () => false);

  /** @param {string} [message] said to the person */
  function stop(message = "") {
    clearTimeout(resting);
    inspection.stop();
    say(message);
    editing ||= !report && !readonly;
    settle();
  }

  /** @param {unknown} error */
  function fail(error) {
    const close = () => {
      notify();
      settle();
    };
    say("");
    editing ||= !report && !readonly;
    notify(errorNotice(error, () => {
      close();
      if (text) inspectQuietly();
    }, close));
    settle("error");
    host.announce("error", { error });
  }

  function clear() {
    inspection.stop();
    report = null;
    reportText = "";
    editing = true;
    say("");
    notify();
  }

  /** @param {Report} found @param {string} inspected */
  function finish(found, inspected) {
    report = found;
    reportText = inspected;
    const drawn = /** @type {NonNullable<typeof sheet>} */ (sheet);
    if (!asked) {
      asked = true;
      // Without what rules say about themselves a card still names its rule.
      host.rules().then((cards) => drawn.explain(new Map(cards.map(({ id, about }) => [id, about]))), () => {});
    }
    const mismatches = drawn.show(report, inspected);
    const counts = Array.from(drawn.overview.children, ({ textContent }) => textContent);
    const english = report.document.language === "en";
    // Those who see the line of counts, or the notice, need not read it again.
    say([...counts, english ? "" : strings.statusLanguage].join(". "), english || counts.length === 0);
    if (counts.length === 0) notify(nothingNotice());
    settle();
    host.announce("report", { report });
    if (mismatches.length > 0) {
      host.announce("error", { error: Object.assign(new Error(errors["span-mismatch"]), { code: "span-mismatch", mismatches }) });
    }
  }

  /** @param {string} typed */
  function typed(typed) {
    text = unifyLineEnds(typed);
    clearTimeout(resting);
    if (!text.trim()) clear();
    else if (report) resting = setTimeout(inspectQuietly, REST);
    settle();
  }

  /** @param {string} whole */
  async function take(whole) {
    text = whole;
    editing = false;
    if (await inspectQuietly()) sheet?.focus();
  }

  function submit() {
    intake.text(text, text === reportText);
  }

  /** @param {KeyboardEvent} event */
  function key(event) {
    const target = event.composedPath()[0];
    const inField = target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== "checkbox");
    const command = commandOf(event, inField, keys.letters());
    if (command === "inspect") submit();
    else if (command === "help") keys.toggle();
    else if (command && report) move(command);
    else return;
    event.preventDefault();
  }

  /** @param {Exclude<import("./keyboard.js").Command, "inspect" | "help">} command */
  function move(command) {
    switch (command) {
      case "back": return editing || sheet?.back();
      case "next": return sheet?.step(1);
      case "previous": return sheet?.step(-1);
      case "nextMention": return sheet?.mention(1);
      case "previousMention": return sheet?.mention(-1);
      default: return sheet?.toggle(command);
    }
  }

  /** Brings what is shown in line with what there is. @param {InspectorState} [now] where it does not follow from that */
  function settle(now = !text || !report ? "empty" : text === reportText ? "result" : "stale") {
    state = now;
    // Until there is a report the text itself is what can be shown.
    const written = editing || !report;
    editor.show(text, readonly, report !== null);
    editor.root.hidden = !written;
    if (sheet) {
      sheet.pane.hidden = sheet.pocket.hidden = written;
      sheet.rail.hidden = !report;
    }
    head.hidden = !report;
    welcome.hidden = text !== "";
    progress.hidden = state !== "working";
    frame.classList.toggle("reported", report !== null);
    frame.classList.toggle("stale", report !== null && text !== reportText);
    swap.hidden = readonly;
    swap.textContent = editing ? strings.overviewShowText : strings.overviewEdit;
    host.stateChanged(state);
  }

  return {
    inspect, stop, fail,
    open: editor.open,
    get report() { return report; },
    get reportText() { return reportText; },
    get state() { return state; },
    get text() { return text; },
    set text(given) {
      text = given;
      if (!text.trim()) clear();
      else editing = false;
      settle();
    },
    /** @param {boolean} given */
    set readonly(given) {
      readonly = given;
      if (readonly && text) editing = false;
      settle();
    },
    /** @param {string | null} id */
    select(id) {
      sheet?.select(id, "host");
      return id !== null && sheet?.selected()?.id === id;
    },
    focus() {
      if (editing) editor.focus();
      else sheet?.focus();
    },
  };
}
