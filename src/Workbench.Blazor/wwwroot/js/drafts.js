// Nothing typed is lost: what stands in a field marked data-draft="key" is kept in this tab until the page says it was saved.
const prefix = "draft:";
const fields = "[data-draft]";

document.addEventListener("input", (event) => {
  const field = event.target;
  if (field.matches?.(fields)) sessionStorage.setItem(prefix + field.dataset.draft, field.value);
});

const restore = (field) => {
  const kept = sessionStorage.getItem(prefix + field.dataset.draft);
  if (kept === null || kept === field.value || field.dataset.restored === field.dataset.draft) return;
  field.dataset.restored = field.dataset.draft;
  field.value = kept;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
};

new MutationObserver((changes) => {
  for (const change of changes)
    for (const node of change.addedNodes)
      if (node.nodeType === Node.ELEMENT_NODE) {
        if (node.matches(fields)) restore(node);
        node.querySelectorAll(fields).forEach(restore);
      }
}).observe(document.body, { childList: true, subtree: true });

document.querySelectorAll(fields).forEach(restore);

// Called by a page once what was typed is saved: every draft whose key starts so.
window.forgetDrafts = (key) => {
  for (const name of Object.keys(sessionStorage)) if (name.startsWith(prefix + key)) sessionStorage.removeItem(name);
};
