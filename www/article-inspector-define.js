import { ArticleInspectorElement } from "./article-inspector.js";

export { ArticleInspectorElement };

// Two copies of the script on one page must not break it: the first one stays.
if (globalThis.customElements && !customElements.get("article-inspector")) {
  customElements.define("article-inspector", ArticleInspectorElement);
}
