// The review screen's hands and eyes: which words are selected, which keys are pressed, where a claim stands on the page.
// It knows offsets and numbers, never what a claim means; every act goes to the server by its name.

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
  e: "cite", v: "verdict", p: "publish", a: "assign", x: "aside", Delete: "retire", g: "report", "?": "help",
};
const takesWords = new Set(["flag", "speaker"]);
const opensForm = new Set(["flag", "speaker", "reword", "cite", "verdict"]);

// The forms by the first part of their drafts' names behind the claim's id; of a citation only the one that attaches.
const drafted = { "Reword": "reword", "Speaker": "speaker", "Flag": "flag", "Cite--": "cite", "Verdict": "verdict" };

/** The form of a claim in which something stands that was typed and not saved. */
const unsaved = (claim) => {
  const names = Object.keys(sessionStorage);
  return Object.keys(drafted).find((form) => names.some((name) => name.startsWith(`draft:${claim}-${form}`)));
};

export function start(page, root) {
  const text = root.querySelector("#text");
  const tool = new Tool(text, root.querySelector("#tool"));
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

  const highlight = () => {
    for (const mark of text.querySelectorAll("mark.on")) mark.classList.remove("on");
    const open = opened();
    if (open !== null) for (const mark of marks(open)) mark.classList.add("on");
  };

  const choosing = (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") tool.end();
    else if (event.key === "Enter") {
      const { act: name, start, end_, at } = tool;
      tool.end();
      name === "split" ? act(name, at) : act(name, start, end_);
    } else if (by && tool.act === "split") tool.step("cut", by);
    else if (by && event.shiftKey) tool.step(event.altKey ? "start" : "end", by);
    else if (by && tool.act === "add") tool.slide(by);
    else return false;
    return true;
  };

  const pressed = (event) => {
    const own = spanOfOpen();
    const chosen = selected(text);
    if (event.key === "Escape") {
      return act(document.querySelector(".panel") ? "none" : "close"), true;
    }
    if (event.shiftKey && (event.key === "ArrowLeft" || event.key === "ArrowRight")) {
      if (!own || (chosen && chosen.end > chosen.start)) return false;
      tool.begin("resize", opened(), own);
      return choosing(event);
    }
    if (event.key === "n" || event.key === "N") {
      if (chosen && chosen.end > chosen.start) act("add", chosen.start, chosen.end);
      else {
        const from = own ?? { start: Number(text.querySelector(".block.paragraph, .block")?.dataset.start ?? 0) };
        const first = edges(pointAt(text, from.start).block).find((w) => w.start >= from.start);
        if (first) tool.begin("add", null, { start: first.start, end_: first.end });
      }
      return true;
    }
    if (event.key === "s" || event.key === "S") {
      if (!own) return act("none"), true;
      const caret = chosen && chosen.start > own.start && chosen.start < own.end_ ? chosen.start : null;
      const inside = edges(pointAt(text, own.start).block).filter((w) => w.start > own.start && w.start < own.end_);
      const at = caret ?? inside[inside.length >> 1]?.start;
      if (at !== undefined) tool.begin("split", opened(), { ...own, at });
      return true;
    }
    if (/^[1-5]$/.test(event.key)) return act("kind", Number(event.key) - 1), true;
    const name = letters[event.key] ?? (event.shiftKey ? undefined : letters[event.key.toLowerCase()]);
    if (!name) return false;
    if (event.key.startsWith("Arrow") && !event.target.closest?.(".cards, .text")) return false;
    if (takesWords.has(name) && chosen && chosen.end > chosen.start) act(name, chosen.start, chosen.end);
    else act(name);
    return true;
  };

  const keyed = (event) => {
    // A dialog takes the focus a moment after it is there.
    if (document.querySelector(".rz-dialog")) return;
    if (typing(event.target)) {
      if (event.key === "Escape") event.target.blur(), act("none");
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        // What is typed counts when the field is left; a choice counts when it is made, and must not be made by this.
        if (!event.target.matches("[type=radio], [type=checkbox]")) event.target.dispatchEvent(new Event("change", { bubbles: true }));
        event.target.closest("form")?.requestSubmit();
      }
      return;
    }
    if (event.ctrlKey || event.metaKey || (event.altKey && !event.shiftKey)) return;
    if (event.key === "Enter" && !tool.busy) return;
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

  // A form that opens takes the focus to the field that wants it.
  const forms = new MutationObserver((changes) => {
    for (const change of changes)
      for (const node of change.addedNodes) {
        const field = node.nodeType === Node.ELEMENT_NODE && (node.matches("[data-focus]") ? node : node.querySelector("[data-focus]"));
        if (field) return field.focus();
      }
  });
  forms.observe(root.querySelector(".side"), { childList: true, subtree: true });

  /** Brings a claim's words and its card into view. The list is virtual: a far card is there only once the list has scrolled. */
  const show = (number, index, count) => {
    waiting?.disconnect();
    if (tool.of !== number) tool.end();
    highlight();
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
