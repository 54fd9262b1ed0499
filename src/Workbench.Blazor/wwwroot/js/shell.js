// What works on every page: / goes to the search box, the skip link to the content, and a broken page can be loaded again.
const typing = (element) => element?.closest("input, textarea, select, [contenteditable]") != null;

document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  event.preventDefault();
  document.querySelector(".find input")?.focus();
});

document.addEventListener("click", (event) => {
  if (event.target.closest?.("[data-skip]")) {
    event.preventDefault();
    document.getElementById("main").focus();
  }
  if (event.target.closest?.("[data-reload]")) {
    event.preventDefault();
    location.reload();
  }
});
