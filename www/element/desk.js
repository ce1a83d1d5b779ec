import { count } from "../findings/phrases.js";
import { unifyLineEnds } from "../import/line-ends.js";
import { strings } from "../strings.js";
import { Editor } from "./editor.js";
import { Frame } from "./frame.js";
import { Intake } from "./intake.js";
import { Inspection } from "./inspection.js";
import { commandOf, KeyHelp } from "./keyboard.js";
import { errorNotice, nothingNotice } from "./notice.js";
import { Sheet } from "./sheet.js";
import { Status } from "./status.js";
import { summary } from "./summary.js";

/**
 * @import { InspectOptions, Report, RuleCard } from "../report-types.js"
 * @import { InspectorState } from "../article-inspector.js"
 * @import { Command } from "./keyboard.js"
 *
 * @typedef {object} DeskHost
 * @property {(text: string, options: InspectOptions & { signal: AbortSignal }) => Promise<Report>} inspect
 * @property {() => Promise<Pick<RuleCard, "id" | "about">[]>} rules
 * @property {(name: "report" | "error" | "select", detail: object) => void} announce
 * @property {(state: InspectorState) => void} stateChanged
 */

/** How long typing has to rest before a text that was inspected is inspected again, in milliseconds. */
const REST = 400;

/** What a key does also where there is nothing to move in. @type {readonly Command[]} */
const WITHOUT_REPORT = ["inspect", "help", "back"];

/**
 * The inside of the element: the editor, the drawn report, and the states between them.
 */
export class Desk {
  /** @type {Report | null} */
  report = null;
  /** The string that `report` speaks of. */
  reportText = "";
  /** @type {InspectorState} */
  state = "empty";

  #host;
  #inspection;
  #text = "";
  #editing = true;
  #asked = false;
  #readonly = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #resting;

  #editor = new Editor({
    changed: (text) => this.#typed(text),
    pasted: (text) => this.#intake.text(text),
    inspect: () => this.#submit(),
    opened: (file) => this.#intake.file(file),
  });
  #sheet = new Sheet((finding) => this.#host.announce("select", { id: finding?.id ?? null, finding }));
  #keys = new KeyHelp();
  #status = new Status(() => this.stop(strings.status.stopped));
  #frame = new Frame({ overview: this.#sheet.overview.root, status: this.#status.root,
    main: [this.#editor.root, this.#sheet.pane, this.#sheet.pocket], rail: this.#sheet.rail.root, keys: this.#keys.root },
  () => this.#swapView());

  #intake = new Intake(this.#frame.root, {
    ready: (text) => this.#take(text),
    ask: (notice) => this.#status.notice(notice),
    failed: (error) => this.fail(error),
  });

  /** @param {ShadowRoot} root @param {DeskHost} host */
  constructor(root, host) {
    this.#host = host;
    this.#inspection = new Inspection(host.inspect, () => this.#working());
    root.append(this.#frame.root);
    this.#frame.root.addEventListener("keydown", (event) => this.#key(event));
  }

  get text() {
    return this.#text;
  }

  set text(text) {
    this.#text = text;
    this.#editor.text = text;
    if (text.trim() === "") this.#clear();
    else this.#editing = false;
    this.#settle();
  }

  /** @param {boolean} readonly */
  set readonly(readonly) {
    this.#readonly = readonly;
    if (readonly && this.#text !== "") this.#editing = false;
    this.#settle();
  }

  /** @returns {Promise<Report>} */
  async inspect() {
    clearTimeout(this.#resting);
    const text = this.#text;
    this.#status.notice();
    try {
      const report = await this.#inspection.run(text, {});
      this.#finish(report, text);
      return report;
    } catch (error) {
      if (/** @type {{ code?: string }} */ (error)?.code !== "aborted") this.fail(error);
      throw error;
    }
  }

  /** @param {string} [message] said to the person */
  stop(message = "") {
    clearTimeout(this.#resting);
    this.#inspection.stop();
    this.#status.say(message);
    if (this.report === null) this.#editing = !this.#readonly;
    this.#settle();
  }

  /** @param {unknown} error */
  fail(error) {
    const again = () => this.#text !== "" && void this.inspect().catch(() => {});
    const close = () => {
      this.#status.notice();
      this.#settle();
    };
    this.#status.notice(errorNotice(error, () => { close(); again(); }, close));
    this.#status.say("");
    if (this.report === null) this.#editing = !this.#readonly;
    this.#settle("error");
    this.#host.announce("error", { error });
  }

  /** @param {string | null} id */
  select(id) {
    this.#sheet.select(id, "host");
    return id !== null && this.#sheet.selected === id;
  }

  open() {
    this.#editor.open();
  }

  focus() {
    if (this.#editing) this.#editor.focus();
    else this.#sheet.pane.focus({ preventScroll: true });
  }

  #clear() {
    this.#inspection.stop();
    this.report = null;
    this.reportText = "";
    this.#editing = true;
    this.#status.say("");
    this.#status.notice();
  }

  /** @param {Report} report @param {string} text */
  #finish(report, text) {
    this.report = report;
    this.reportText = text;
    this.#learnRules();
    const mismatches = this.#sheet.show(report, text);
    const { total, sentence } = summary(report);
    this.#status.say(sentence, report.document.language === "en" || total === 0);
    this.#status.notice(total === 0 ? nothingNotice() : undefined);
    this.#settle();
    this.#host.announce("report", { report });
    if (mismatches.length > 0) {
      const message = count(strings.errors["span-mismatch"], mismatches.length);
      this.#host.announce("error", { error: Object.assign(new Error(message), { code: "span-mismatch", mismatches }) });
    }
  }

  /** Rules explain themselves; what they say is asked for once, when there is something to explain. */
  #learnRules() {
    if (this.#asked) return;
    this.#asked = true;
    // Without it a card still names its rule.
    this.#host.rules().then((cards) => { this.#sheet.rules = new Map(cards.map(({ id, about }) => [id, about])); }, () => {});
  }

  #working() {
    this.#status.say(this.report ? strings.status.updating : strings.status.working);
    this.#settle("working");
  }

  /** @param {string} text */
  #typed(text) {
    this.#text = unifyLineEnds(text);
    if (this.#text.trim() === "") {
      this.#clear();
    } else if (this.report) {
      clearTimeout(this.#resting);
      this.#resting = setTimeout(() => this.inspect().catch(() => {}), REST);
    }
    this.#settle();
  }

  /** @param {string} text */
  #take(text) {
    this.#text = text;
    this.#editor.text = text;
    this.#editing = false;
    this.inspect().then(() => this.#sheet.pane.focus({ preventScroll: true }), () => {});
  }

  #submit() {
    this.#intake.text(this.#text, this.#text === this.reportText);
  }

  #swapView() {
    if (this.#editing) {
      this.#submit();
      return;
    }
    this.#editing = true;
    this.#settle();
    this.#editor.focus(this.#sheet.selectedStart);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const target = event.composedPath()[0];
    const inField = target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== "checkbox");
    const command = commandOf(event, inField, this.#keys.letters);
    if (!command) return;
    if (this.report === null && !WITHOUT_REPORT.includes(command)) return;
    switch (command) {
      case "inspect": this.#submit(); break;
      case "help": this.#keys.toggle(); break;
      case "back": this.#back(); break;
      case "next": this.#sheet.step(1); break;
      case "previous": this.#sheet.step(-1); break;
      case "nextMention": this.#sheet.mention(1); break;
      case "previousMention": this.#sheet.mention(-1); break;
      default: this.#sheet.toggleLayer(command);
    }
    event.preventDefault();
  }

  #back() {
    const id = this.#sheet.selected;
    if (id === null || this.#editing) return;
    this.#sheet.select(null, "key");
    this.#sheet.focus(id);
  }

  /** Brings what is shown in line with what there is. @param {InspectorState} [state] where it does not follow from that */
  #settle(state = this.#text === "" || this.report === null ? "empty" : this.#text === this.reportText ? "result" : "stale") {
    const reported = this.report !== null;
    this.state = state;
    this.#editor.readonly = this.#intake.closed = this.#readonly;
    this.#status.working = state === "working";
    this.#frame.show({ editing: this.#editing, reported, stale: reported && this.#text !== this.reportText,
      blank: this.#text === "", readonly: this.#readonly });
    this.#host.stateChanged(state);
  }
}
