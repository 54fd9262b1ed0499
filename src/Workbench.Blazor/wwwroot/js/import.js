import { bring } from "./intake.js";

// The import page: reads what was pasted or chosen. What was pasted stays in its field until it is imported: on the way to another
// page and back, and, where it is not too long for the browser's store, when the page is loaded again.
const stored = "draft:import";
const longest = 1_000_000;
let kept = sessionStorage.getItem(stored) ?? "";

const keep = (text) => {
  kept = text;
  if (text.length <= longest) sessionStorage.setItem(stored, text);
  else sessionStorage.removeItem(stored);
};

/** It is imported. */
export const forget = () => keep("");

export function wire(root, page) {
  const paste = root.querySelector("#paste");
  if (!paste || paste.dataset.wired) return;
  paste.dataset.wired = "yes";
  if (!paste.value) paste.value = kept;
  paste.addEventListener("input", () => keep(paste.value));
  const refusal = root.querySelector("#intake-refusal");
  const status = root.querySelector("#intake-status");

  const read = async (content, name, type) => {
    refusal.hidden = true;
    status.textContent = "Reading…";
    try {
      keep(paste.value);
      await page.invokeMethodAsync("Brought", await bring(content, name, type));
    } catch (failure) {
      refusal.textContent = failure.message;
      refusal.hidden = false;
    }
    status.textContent = "";
  };

  root.querySelector("#read-paste").addEventListener("click", () => read(paste.value, null, "text/plain;charset=utf-8"));
  paste.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) read(paste.value, null, "text/plain;charset=utf-8");
  });
  root.querySelector("#file").addEventListener("change", (event) => {
    const [file] = event.target.files;
    if (file) read(file, file.name, file.type);
    event.target.value = "";
  });
}
