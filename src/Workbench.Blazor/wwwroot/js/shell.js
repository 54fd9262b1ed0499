// What works on every page: / goes to the search box, ? lists the keys, the skip link to the content, a broken page can be loaded again, and a
// question takes the focus and gives it back.
const typing = (element) => element?.closest("input, textarea, select, [contenteditable]") != null;

const listKeys = () => document.getElementById("keys")?.showModal();

document.addEventListener("keydown", (event) => {
  const does = { "/": () => document.querySelector(".find input")?.focus(), "?": listKeys }[event.key];
  if (!does || event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || document.querySelector("dialog[open]")) return;
  event.preventDefault();
  does();
});

document.addEventListener("click", (event) => {
  if (event.target.closest?.("[data-skip]")) {
    event.preventDefault();
    document.getElementById("main").focus();
  }
  if (event.target.closest?.("[data-keys]")) listKeys();
  // The shade around it is the dialog itself.
  if (event.target.id === "keys") event.target.close();
  if (event.target.closest?.("[data-reload]")) {
    event.preventDefault();
    location.reload();
  }
});

// A question is marked data-asks; Esc presses its button data-no. The focus goes back to the button that names the question in
// aria-controls, unless somebody has taken it elsewhere meanwhile.
const questions = (nodes) => [...nodes].filter((node) => node.nodeType === Node.ELEMENT_NODE).flatMap((node) => [...(node.matches("[data-asks]") ? [node] : []), ...node.querySelectorAll("[data-asks]")]);

new MutationObserver((changes) => {
  for (const question of changes.flatMap((change) => questions(change.removedNodes)))
    if (document.activeElement === document.body) document.querySelector(`[aria-controls="${question.id}"]`)?.focus();
  for (const question of changes.flatMap((change) => questions(change.addedNodes))) question.focus();
}).observe(document.body, { childList: true, subtree: true });

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") event.target.closest?.("[data-asks]")?.querySelector("[data-no]").click();
});

// A file may be dropped anywhere on any page.
const carriesFile = (event) => event.dataTransfer?.types.includes("Files");

document.addEventListener("dragover", (event) => {
  if (!carriesFile(event)) return;
  event.preventDefault();
  document.body.classList.add("dropping");
});

document.addEventListener("dragleave", (event) => {
  if (event.relatedTarget === null) document.body.classList.remove("dropping");
});

document.addEventListener("drop", async (event) => {
  if (!carriesFile(event)) return;
  event.preventDefault();
  document.body.classList.remove("dropping");
  const [file] = event.dataTransfer.files;
  if (!file) return;
  const { bring } = await import("/js/intake.js");
  try {
    location.href = `/import?intake=${await bring(file, file.name, file.type)}`;
  } catch (failure) {
    const said = document.getElementById("dropped");
    said.textContent = failure.message;
    said.hidden = false;
  }
});
