// Asks before a page with typed and unsaved text is left. Forms that save by themselves are asked what is still open.
document.querySelectorAll('form[method="post"]').forEach((form) => {
  let open = false;
  form.addEventListener("input", () => (open = true));
  form.addEventListener("submit", () => (open = false));
  form.addEventListener("autosave", ({ detail }) => (open = detail.left > 0 || !["saved", "chosen"].includes(detail.state)));
  addEventListener("beforeunload", (event) => {
    if (open) {
      event.preventDefault();
    }
  });
});
