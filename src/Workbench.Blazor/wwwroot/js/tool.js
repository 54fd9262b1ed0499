import { edges, pointAt } from "./offsets.js";

/** Words chosen with the arrows before they become a claim, a new size or a cut. Nothing is sent until Enter. */
export class Tool {
  constructor(text, line) {
    this.text = text;
    this.line = line;
    this.paint = CSS.highlights ? new Highlight() : null;
    CSS.highlights?.set("choosing", this.paint);
  }

  /** @param of the claim it works on; null for a new one. */
  begin(act, of, span) {
    Object.assign(this, { act, of, ...span });
    this.show();
  }

  get busy() {
    return this.act !== undefined;
  }

  end() {
    this.act = undefined;
    this.paint?.clear();
    this.line.textContent = "";
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
    const range = (start, end) => {
      const [a, b] = [pointAt(this.text, start), pointAt(this.text, end)];
      const made = document.createRange();
      made.setStart(a.node, a.at);
      made.setEnd(b.node, b.at);
      return made;
    };
    const chosen = this.act === "split" ? range(this.at, this.end_) : range(this.start, this.end_);
    this.paint?.clear();
    this.paint?.add(chosen);
    chosen.startContainer.parentElement.scrollIntoView({ block: "nearest" });
    const says = { split: "Second claim", resize: "Claim", add: "New claim" }[this.act];
    this.line.textContent = `${says}: “${chosen.toString()}” — Enter keeps it, Esc does not`;
  }
}
