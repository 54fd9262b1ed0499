const longest = 110;

/** Words on one line; what is too long loses its middle, for both ends are what somebody looks at. */
function short(words) {
  const line = words.trim().replace(/\s+/g, " ");
  if (line.length <= longest) return line;
  const half = longest / 2;
  return `${line.slice(0, line.lastIndexOf(" ", half) + 1 || half).trimEnd()} … ${line.slice(line.indexOf(" ", line.length - half) + 1 || -half)}`;
}

/** The bar under the text: which words are chosen, what becomes of them, and a button for everything that can be done. */
export class Bar {
  constructor(element) {
    this.element = element;
  }

  /** @param mode offer (words are selected), flag (they can be flagged too), add, resize or split. */
  show(mode, says, words) {
    this.element.dataset.mode = mode;
    for (const part of this.element.querySelectorAll("[data-for]")) part.hidden = !part.dataset.for.split(" ").includes(mode);
    this.#say(`${says}:`, `“${short(words)}”`, "");
  }

  hide() {
    delete this.element.dataset.mode;
    for (const part of this.element.querySelectorAll("[data-for]")) part.hidden = true;
    this.#say("", "", "");
  }

  /** Something else was asked for; it has to wait. */
  first() {
    this.element.querySelector(".first").textContent = "Keep or cancel this first.";
  }

  /** True while words are chosen with the tool: a selection has to wait too. */
  get busy() {
    return ["add", "resize", "split"].includes(this.element.dataset.mode);
  }

  has(node) {
    return this.element.contains(node);
  }

  #say(says, words, first) {
    this.element.querySelector(".says").textContent = says;
    this.element.querySelector(".words").textContent = words;
    this.element.querySelector(".first").textContent = first;
  }
}
