// Nothing typed is lost: what stands in a field marked data-draft="key" is kept in this tab until the page says it was saved.
const prefix = "draft:";
const fields = "[data-draft]";

const keep = (field) => sessionStorage.setItem(prefix + field.dataset.draft, field.type === "checkbox" ? String(field.checked) : field.value);

document.addEventListener("input", (event) => {
  if (event.target.matches?.(fields)) keep(event.target);
});

// Into a hidden field nobody types: the page puts there what was chosen, and with that it is kept.
new MutationObserver((changes) => {
  for (const { target } of changes) if (target.type === "hidden" && target.matches(fields)) keep(target);
}).observe(document.body, { attributes: true, attributeFilter: ["value"], subtree: true });

// Called by a page once what was typed is saved, or said by an element data-forget="key" that comes in: every draft whose key starts so.
const forgetDrafts = (key) => {
  for (const name of Object.keys(sessionStorage)) if (name.startsWith(prefix + key)) sessionStorage.removeItem(name);
};
window.forgetDrafts = forgetDrafts;

const restore = (field) => {
  const kept = sessionStorage.getItem(prefix + field.dataset.draft);
  if (kept === null || field.dataset.restored === field.dataset.draft) return;
  if (field.type === "radio" ? field.value !== kept || field.checked : kept === (field.type === "checkbox" ? String(field.checked) : field.value)) return;
  field.dataset.restored = field.dataset.draft;
  if (field.type === "radio") field.checked = true;
  else if (field.type === "checkbox") field.checked = kept === "true";
  else field.value = kept;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
};

new MutationObserver((changes) => {
  for (const change of changes)
    for (const node of change.addedNodes)
      if (node.nodeType === Node.ELEMENT_NODE) {
        // Before what comes with it is restored: what was kept for the form before this one is none of its own.
        for (const done of [node, ...node.querySelectorAll("[data-forget]")])
          if (done.dataset.forget) forgetDrafts(done.dataset.forget);
        if (node.matches(fields)) restore(node);
        node.querySelectorAll(fields).forEach(restore);
      }
}).observe(document.body, { childList: true, subtree: true });

document.querySelectorAll(fields).forEach(restore);
