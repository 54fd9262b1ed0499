// The review screen's hands and eyes: which words are selected, which keys are pressed, where a claim stands on the page.
// It knows offsets and numbers, never what a claim means; every act goes to the server by its name.

import { Bar } from "./bar.js";
import { Offer } from "./offer.js";
import { edges, pointAt, selected } from "./offsets.js";
import { Tool } from "./tool.js";

const typing = (element) => element?.closest("input, textarea, select, [contenteditable]") != null;

/**
 * Scrolls the virtual list to where a card should stand. Cards differ in height, so that is a guess: from the space that the list
 * keeps for the cards that are not there, and a better one each time others have come.
 */
function aim(cards, index, count) {
  const spaces = [...cards.children].filter((child) => !child.matches(".card, .empty"));
  const away = count - cards.querySelectorAll(":scope > .card").length;
  const space = spaces.reduce((sum, one) => sum + one.offsetHeight, 0);
  if (away > 0 && space > 0) cards.scrollTop = (index * space) / away;
}

const letters = {
  j: "next", ArrowDown: "next", k: "previous", ArrowUp: "previous", m: "merge", r: "reword", w: "speaker", f: "flag",
  e: "cite", v: "verdict", p: "publish", a: "assign", y: "raise", d: "dismiss", x: "aside", Delete: "retire", g: "report", b: "before",
  t: "resplit",
};
const takesWords = new Set(["flag", "speaker"]);
const opensForm = new Set(["flag", "speaker", "reword", "cite", "verdict", "before"]);

// The forms by their drafts' names behind the claim's id; of a citation only the one that attaches, by the first part of its fields' names.
const drafted = {
  "Reword": "reword", "Speaker": "speaker", "Flag": "flag", "Cite--": "cite", "Verdict": "verdict", "Verdict-choice": "verdict",
};

/** The form of a claim in which something stands that was typed and not saved. */
const unsaved = (claim) => {
  const names = Object.keys(sessionStorage);
  const isOf = (form, name) => (form.endsWith("-") ? name.startsWith(form) : name === form);
  return Object.keys(drafted).find((form) => names.some((name) => isOf(`draft:${claim}-${form}`, name)));
};

export function start(page, root) {
  const text = root.querySelector("#text");
  const bar = new Bar(root.querySelector("#tool"));
  const tool = new Tool(text, bar);
  const filter = root.querySelector(".filters .more");
  const stopping = new AbortController();
  const on = (target, name, listener, capture = false) =>
    target.addEventListener(name, listener, { signal: stopping.signal, capture });
  let opening = 0;
  let shown = false;
  let waiting = null;

  /** Has the server do something. Until it has opened a form, keys are dropped: what is typed for the form must not act on the claim. */
  const act = async (name, a = 0, b = 0) => {
    opening += opensForm.has(name) ? 1 : 0;
    try {
      await page.invokeMethodAsync("Act", name, a, b);
    } finally {
      opening -= opensForm.has(name) ? 1 : 0;
    }
  };

  const marks = (number) => text.querySelectorAll(`mark[data-c~="${number}"]`);

  // As the page was drawn last: a key must never act on a claim or a span that the card no longer shows.
  const opened = () => (root.dataset.open ? Number(root.dataset.open) : null);

  const spanOfOpen = () => {
    const [start, end_] = (root.dataset.span ?? "").split("-").map(Number);
    return end_ ? { start, end_ } : null;
  };

  const offer = new Offer(text, bar, spanOfOpen, () => root.hasAttribute("data-shut"), on);

  const highlight = () => {
    for (const mark of text.querySelectorAll("mark.on")) mark.classList.remove("on");
    const open = opened();
    if (open !== null) for (const mark of marks(open)) mark.classList.add("on");
  };

  /** Marks selected words as a claim. They stay selected where they were refused. */
  const add = async ({ start, end }) => {
    const before = opened();
    await act("add", start, end);
    if (opened() !== before) getSelection().removeAllRanges();
  };

  const keep = () => {
    const { act: name, start, end_, at } = tool;
    tool.end();
    name === "split" ? act(name, at) : act(name, start, end_);
  };

  const begin = {
    resize: () => tool.begin("resize", opened(), spanOfOpen()),
    split() {
      const own = spanOfOpen();
      const words = edges(pointAt(text, own.start).block);
      const inside = words.filter((w) => w.start > own.start && w.start < own.end_);
      // The click that opened the claim left the caret anywhere: no word is cut in two.
      const placed = selected(text)?.start;
      const caret = words.find((w) => w.start < placed && placed < w.end)?.start ?? placed;
      const at = caret > own.start && caret < own.end_ ? caret : inside[inside.length >> 1]?.start;
      // A single word cannot be cut: the server says so.
      at === undefined ? act("split") : tool.begin("split", opened(), { ...own, at });
    },
    add() {
      const from = spanOfOpen()?.start ?? Number(text.querySelector(".block.paragraph, .block")?.dataset.start ?? 0);
      const first = edges(pointAt(text, from).block).find((w) => w.start >= from);
      if (first) tool.begin("add", opened(), { start: first.start, end_: first.end });
    },
  };

  const nameOf = (key, shift) => letters[key] ?? (shift ? undefined : letters[key.toLowerCase()]);

  const choosing = (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    const name = nameOf(event.key, event.shiftKey);
    if (event.key === "Escape") tool.end();
    else if (event.key === "Enter") keep();
    else if (by && tool.act === "split") tool.step("cut", by);
    else if (by && (event.shiftKey || tool.act === "resize")) tool.step(event.altKey ? "start" : "end", by);
    else if (by) tool.slide(by);
    else if (name === "next" || name === "previous") {
      tool.end();
      act(name);
    } else if (name || /^[1-5ns]$/i.test(event.key)) bar.first();
    else return false;
    return true;
  };

  const pressed = (event) => {
    const own = spanOfOpen();
    const chosen = offer.words;
    // Of an archived article nothing can be changed, so nothing is begun: the server says why.
    const shut = root.hasAttribute("data-shut");
    if (event.key === "Escape") {
      if (document.querySelector(".panel")) act("none");
      else if (offer.isMade) getSelection().removeAllRanges();
      else act("close");
      return true;
    }
    if (event.shiftKey && (event.key === "ArrowLeft" || event.key === "ArrowRight")) {
      if (!own || chosen) return false;
      if (shut) return act("resize"), true;
      begin.resize();
      return choosing(event);
    }
    if (shut && /^[ns]$/i.test(event.key)) return act(/n/i.test(event.key) ? "add" : "split"), true;
    if (event.key === "n" || event.key === "N") return chosen ? add(chosen) : begin.add(), true;
    if (event.key === "s" || event.key === "S") return own ? begin.split() : act("split"), true;
    if (/^[1-5]$/.test(event.key)) return act("kind", Number(event.key) - 1), true;
    const name = nameOf(event.key, event.shiftKey);
    if (!name) return false;
    if (event.key.startsWith("Arrow") && !event.target.closest?.(".cards, .text")) return false;
    if (takesWords.has(name) && chosen) act(name, chosen.start, chosen.end);
    else act(name);
    return true;
  };

  /** A key that belongs to a list under a field. The server moves in the list; here the key is kept from doing what it does elsewhere. */
  const listed = (event) => {
    if (event.ctrlKey || event.metaKey) return false;
    if (event.key === "Escape") {
      const open = event.target.ariaExpanded === "true";
      // The server closes it in a moment, and the next Esc may be faster.
      event.target.ariaExpanded = "false";
      return open;
    }
    if (!["Enter", "ArrowDown", "ArrowUp"].includes(event.key)) return false;
    event.preventDefault();
    return true;
  };

  const keyed = (event) => {
    if (document.querySelector("dialog[open]")) return;
    if (event.key === "Escape" && filter.open) {
      filter.open = false;
      filter.querySelector("summary").focus();
      event.preventDefault();
      return;
    }
    if (typing(event.target)) {
      if (event.target.matches("[role=combobox]") && listed(event)) return;
      if (event.key === "Escape") event.target.blur(), act("none");
      // A reason is a line: Enter keeps it, as Ctrl Enter keeps every form.
      const plain = event.target.matches("[data-enter]") && !event.shiftKey && !event.isComposing;
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey || plain)) {
        event.preventDefault();
        // What is typed counts when the field is left; a choice counts when it is made, and must not be made by this.
        if (!event.target.matches("[type=radio], [type=checkbox]")) event.target.dispatchEvent(new Event("change", { bubbles: true }));
        event.target.closest("form")?.requestSubmit();
      }
      return;
    }
    if (event.ctrlKey || event.metaKey || (event.altKey && !event.shiftKey)) return;
    // A button of the bar is pressed by it.
    if (event.key === "Enter" && (!tool.busy || event.target.closest?.("#tool button"))) return;
    if (opening > 0) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    if (tool.busy ? choosing(event) : pressed(event)) event.preventDefault();
  };
  // Before every other listener, so that a key dropped here does nothing elsewhere either.
  on(document, "keydown", keyed, true);

  on(text, "click", (event) => {
    const mark = event.target.closest("mark");
    if (!mark || !getSelection().isCollapsed) return;
    // Where claims overlap, each further click on the same words picks the next one.
    const numbers = mark.dataset.c.split(" ").map(Number);
    act("open", numbers[(numbers.indexOf(opened()) + 1) % numbers.length]);
  });

  on(bar.element, "click", (event) => {
    const { edge, by, do: does } = event.target.closest("button")?.dataset ?? {};
    if (edge) tool.step(edge, Number(by));
    else if (does === "keep") keep();
    else if (does === "cancel") tool.end();
    else if (does) {
      const words = offer.take();
      does === "add" ? add(words) : act(does, words.start, words.end);
    }
  });

  on(root.querySelector("#cards"), "click", (event) => {
    const button = event.target.closest("[data-begin]");
    if (button) begin[button.dataset.begin]();
  });

  // The filter is left as a menu is: by a press, or with the focus, anywhere else.
  for (const left of ["pointerdown", "focusin"])
    on(document, left, (event) => {
      if (!filter.contains(event.target)) filter.open = false;
    });

  // A form that opens takes the focus to the field that wants it.
  const forms = new MutationObserver((changes) => {
    for (const change of changes)
      for (const node of change.addedNodes) {
        const field = node.nodeType === Node.ELEMENT_NODE && (node.matches("[data-focus]") ? node : node.querySelector("[data-focus]"));
        if (field) {
          field.focus();
          // What is there to be typed over.
          if (field.matches("[data-enter]")) field.select();
          return;
        }
      }
  });
  forms.observe(root.querySelector(".side"), { childList: true, subtree: true });

  /** Brings a claim's words and its card into view. The list is virtual: a far card is there only once the list has scrolled. */
  const show = (number, index, count) => {
    waiting?.disconnect();
    if (tool.of !== number) tool.end();
    highlight();
    offer.show();
    const address = new URL(location);
    number === null ? address.searchParams.delete("claim") : address.searchParams.set("claim", number);
    history.replaceState(history.state, "", address);
    if (number === null) return;
    // The page was loaded again under somebody's hands: what they typed is there as they left it.
    const form = !shown && unsaved(root.dataset.claim);
    if (form) act(drafted[form]);
    shown = true;
    const first = marks(number)[0];
    first?.scrollIntoView({ block: "nearest" });
    const cards = root.querySelector("#cards");
    const focus = () => {
      const card = document.getElementById(`card-${number}`);
      if (!card?.classList.contains("on")) return false;
      card.focus({ preventScroll: true });
      card.scrollIntoView({ block: "nearest" });
      return true;
    };
    if (focus()) return;
    if (index < 0) return;
    const seeking = (waiting = new MutationObserver(() => (focus() ? seeking.disconnect() : aim(cards, index, count))));
    seeking.observe(cards, { childList: true, subtree: true });
    aim(cards, index, count);
    setTimeout(() => seeking.disconnect(), 5000);
  };

  const replace = (blocks) => {
    for (const html of blocks) {
      const fresh = document.createRange().createContextualFragment(html).firstElementChild;
      document.getElementById(fresh.id)?.replaceWith(fresh);
    }
    highlight();
    tool.show();
  };

  const stop = () => {
    stopping.abort();
    forms.disconnect();
    CSS.highlights?.delete("choosing");
  };

  return { show, replace, stop };
}
