import { edges, pointAt, rangeOf } from "./offsets.js";

/** Words chosen with the arrows before they become a claim, a new size or a cut. Nothing is sent until they are kept. */
export class Tool {
  constructor(text, bar) {
    this.text = text;
    this.bar = bar;
    this.paint = CSS.highlights ? new Highlight() : null;
    CSS.highlights?.set("choosing", this.paint);
  }

  /** @param of the claim that is open: it works on that one, or beside it; null where none is. */
  begin(act, of, span) {
    // The focus goes to the bar, so that its buttons are the next ones, and back when it is done with.
    if (!this.busy) this.before = document.activeElement;
    Object.assign(this, { act, of, ...span });
    this.show();
    this.bar.element.focus({ preventScroll: true });
  }

  get busy() {
    return this.act !== undefined;
  }

  end() {
    if (!this.busy) return;
    this.act = undefined;
    this.paint?.clear();
    const focused = this.bar.has(document.activeElement);
    this.bar.hide();
    if (!focused) return;
    document.activeElement.blur();
    this.before.focus({ preventScroll: true });
  }

  /** Moves the end (or the start, or the cut) by one word. */
  step(edge, by) {
    const point = pointAt(this.text, edge === "start" ? this.start : Math.max(this.end_ - 1, 0));
    if (!point) return;
    const all = edges(point.block);
    if (edge === "cut") {
      const next = by > 0 ? all.find((w) => w.start > this.at) : all.findLast((w) => w.start < this.at);
      if (next && next.start > this.start && next.start < this.end_) this.at = next.start;
    } else if (edge === "end") {
      const next = by > 0 ? all.find((w) => w.end > this.end_) : all.findLast((w) => w.end < this.end_ && w.end > this.start);
      if (next) this.end_ = next.end;
    } else {
      const next = by > 0 ? all.find((w) => w.start > this.start && w.start < this.end_) : all.findLast((w) => w.start < this.start);
      if (next) this.start = next.start;
    }
    this.show();
  }

  /** Moves the chosen words as a whole to the next or previous word, across blocks. */
  slide(by) {
    const blocks = [...this.text.querySelectorAll(".block")];
    const here = blocks.indexOf(pointAt(this.text, this.start).block);
    for (let i = here; i >= 0 && i < blocks.length; i += by) {
      const all = edges(blocks[i]);
      const next = by > 0 ? all.find((w) => w.start > this.start) : all.findLast((w) => w.start < this.start);
      if (next) {
        [this.start, this.end_] = [next.start, next.end];
        break;
      }
    }
    this.show();
  }

  show() {
    if (!this.busy) return;
    const chosen = rangeOf(this.text, this.act === "split" ? this.at : this.start, this.end_);
    this.paint?.clear();
    this.paint?.add(chosen);
    const says = { split: "Second claim", resize: `Claim ${this.of}`, add: "New claim" }[this.act];
    this.bar.show(this.act, says, chosen.toString());
    bringIntoView(chosen);
  }
}

/** Scrolls the article no further than it takes to see some words; of more than it can show, their end. */
export function bringIntoView(words) {
  const article = words.startContainer.parentElement.closest(".article");
  const [seen, wanted] = [article.getBoundingClientRect(), words.getBoundingClientRect()];
  if (wanted.bottom > seen.bottom) article.scrollTop += wanted.bottom - seen.bottom + 8;
  else if (wanted.top < seen.top) article.scrollTop -= Math.min(seen.top - wanted.top + 8, seen.bottom - wanted.bottom);
}
