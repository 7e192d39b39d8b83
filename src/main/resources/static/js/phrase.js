// Writes the words that the official form wants where there is nothing to say.
document.querySelectorAll("button[data-phrase]").forEach((button) => {
  button.addEventListener("click", () => {
    const field = document.getElementById(button.dataset.for);
    field.value = button.dataset.text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.focus();
  });
});
