// Where the article's offsets stand on the page, and back.
//
// Inside an element .block the text is the article's text to the letter, and data-start says where it begins. So an offset in
// the article is data-start plus the length of the text before.

const words = new Intl.Segmenter(undefined, { granularity: "word" });

/** The offset of a point of the page in the article's text; null where it is outside. */
function offsetOf(node, at) {
  const block = (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest(".block");
  if (!block) return null;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, at);
  return Number(block.dataset.start) + before.toString().length;
}

/** The point of the page that an offset of the article stands at: the text node and the place in it. */
export function pointAt(text, offset) {
  const blocks = text.querySelectorAll(".block");
  let [low, high] = [0, blocks.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (Number(blocks[middle].dataset.start) <= offset) low = middle;
    else high = middle - 1;
  }
  if (!blocks[low]) return null;
  let left = offset - Number(blocks[low].dataset.start);
  const nodes = document.createTreeWalker(blocks[low], NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(), last = null; ; last = node, node = nodes.nextNode()) {
    if (!node) return last && { node: last, at: last.length, block: blocks[low] };
    if (left <= node.length) return { node, at: left, block: blocks[low] };
    left -= node.length;
  }
}

/** The words between two offsets as a range of the page. */
export function rangeOf(text, start, end) {
  const [a, b] = [pointAt(text, start), pointAt(text, end)];
  const range = document.createRange();
  range.setStart(a.node, a.at);
  range.setEnd(b.node, b.at);
  return range;
}

/** The selected words as offsets, start first; null where nothing of the article is selected. */
export function selected(text) {
  const selection = getSelection();
  if (!selection.rangeCount || !text.contains(selection.anchorNode)) return null;
  const range = selection.getRangeAt(0);
  const [start, end] = [offsetOf(range.startContainer, range.startOffset), offsetOf(range.endContainer, range.endOffset)];
  if (start === null || end === null) return null;
  // The sign that made a block what it is (#, -, >) is not shown, so nobody means to select it.
  const block = pointAt(text, start)?.block;
  const sign = block?.querySelector(".sign")?.textContent.length ?? 0;
  return { start: block ? Math.max(start, Number(block.dataset.start) + sign) : start, end };
}

/** Where words begin and end in a block, as offsets of the article. */
export function edges(block) {
  const start = Number(block.dataset.start);
  const all = [];
  for (const { segment, index, isWordLike } of words.segment(block.textContent))
    if (isWordLike) all.push({ start: start + index, end: start + index + segment.length });
  return all;
}
