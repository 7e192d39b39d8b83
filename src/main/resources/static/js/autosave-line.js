// The line that says what became of the text. It hears what autosave.js reports and offers to try again.
const GRAVE = ["failed", "offline", "conflict", "ended", "refused"];

document.querySelectorAll("form[data-autosave]").forEach((form) => {
  const line = form.querySelector("[data-autosave-status]") ?? document.querySelector("[data-autosave-status]");
  if (!line) {
    return;
  }
  form.addEventListener("autosave", ({ detail }) => {
    const words = line.dataset[detail.state] ?? line.dataset.failed;
    line.dataset.state = detail.state;
    line.textContent = detail.message ?? words.replace("{0}", detail.savedAt ?? "");
    // Only what needs the person interrupts a screen reader.
    line.setAttribute("role", GRAVE.includes(detail.state) ? "alert" : "status");
    if (detail.state === "failed" || detail.state === "offline") {
      const retry = document.createElement("button");
      retry.type = "button";
      retry.className = "button button-small";
      retry.textContent = line.dataset.retry;
      retry.addEventListener("click", detail.retry);
      line.append(" ", retry);
    }
  });
});
