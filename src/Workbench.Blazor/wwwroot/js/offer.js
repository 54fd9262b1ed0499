import { rangeOf, selected } from "./offsets.js";
import { bringIntoView } from "./tool.js";

/** The selected words. Once they are selected the bar says what they may become, for hands that have no keys. */
export class Offer {
  #text;
  #bar;
  #claim;
  #shut;
  #offered = null;
  #dragging = false;
  #pressing = false;

  /**
   * @param claim the span of the open claim; null where none is open.
   * @param shut true while nothing can be changed: then nothing is offered.
   * @param on adds a listener.
   */
  constructor(text, bar, claim, shut, on) {
    [this.#text, this.#bar, this.#claim, this.#shut] = [text, bar, claim, shut];
    on(document, "selectionchange", () => this.show());
    on(document, "pointerdown", (event) => {
      this.#pressing = bar.has(event.target);
      // What a mouse selects is offered when it lets go; a finger moves one end at a time, and may stop anywhere.
      this.#dragging = !this.#pressing && event.pointerType === "mouse";
    });
    on(document, "pointerup", () => {
      this.#dragging = false;
      this.show();
    });
    // A press on the bar leaves the focus and the selection where they are.
    on(bar.element, "mousedown", (event) => event.preventDefault());
  }

  /** Start and end of what is selected now; null where nothing is. */
  get words() {
    const words = selected(this.#text);
    return words && words.end > words.start ? words : null;
  }

  get isMade() {
    return this.#offered !== null;
  }

  /** What a press on the bar means: the words as they were offered, even where the press itself took the selection away. */
  take() {
    const words = this.#offered;
    this.#offered = null;
    this.#pressing = false;
    this.#bar.hide();
    return words;
  }

  show() {
    if (this.#bar.busy || this.#dragging || this.#pressing || this.#bar.has(document.activeElement)) return;
    const before = this.#offered;
    const words = getSelection().toString();
    this.#offered = words.trim() && !this.#shut() ? this.words : null;
    if (!this.#offered) return this.#bar.hide();
    const { start, end } = this.#offered;
    const claim = this.#claim();
    this.#bar.show(claim && claim.start <= start && end <= claim.end_ ? "flag" : "offer", "Selected", words);
    if (!before) bringIntoView(rangeOf(this.#text, start, end));
  }
}
