import { bring } from "./intake.js";

// The import page: reads what was pasted or chosen. What was pasted stays in its field until it is imported.
let kept = "";

export function wire(root, page) {
  const paste = root.querySelector("#paste");
  if (!paste || paste.dataset.wired) return;
  paste.dataset.wired = "yes";
  paste.value = kept;
  const refusal = root.querySelector("#intake-refusal");
  const status = root.querySelector("#intake-status");

  const read = async (content, name, type) => {
    refusal.hidden = true;
    status.textContent = "Reading…";
    try {
      kept = paste.value;
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
