import "article-inspector/element";

document.querySelector("article-inspector").value = `Harbour bridge to close for six weeks

“We looked for a way to keep one lane open and there is none,” said Maria Lopez, who chairs the harbour board.`;
