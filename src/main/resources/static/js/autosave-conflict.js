// Two people wrote in one field: both texts, what differs word by word, and the writer's choice. The words stand in the
// page's template; without scripts the same is on the page that answers with 409.
document.querySelectorAll("form[data-autosave]").forEach((form) => {
  const template = document.querySelector("template[data-autosave-conflict]");
  if (!template) {
    return;
  }

  function differences(changes) {
    return changes.flatMap(({ kind, words }) => {
      if (kind === "SAME") {
        return [words, " "];
      }
      const run = document.createElement(kind === "ADDED" ? "ins" : "del");
      const said = document.createElement("span");
      said.className = "visually-hidden";
      said.textContent = `${kind === "ADDED" ? template.dataset.added : template.dataset.removed} `;
      run.append(said, words);
      return [run, " "];
    });
  }

  form.addEventListener("autosave", ({ detail: { state, field, sent, said } }) => {
    if (state !== "conflict" || !said) {
      return;
    }
    const panel = template.content.firstElementChild.cloneNode(true);
    const language = field.lang || null;
    panel.querySelector("[data-who]").textContent = said.message;
    panel.querySelector("[data-changes]").append(...differences(said.changes));
    panel.querySelector("[data-their-text]").textContent = said.theirs;
    panel.querySelectorAll(".long-text").forEach((text) => language && (text.lang = language));
    panel.querySelector('[data-take="merged"]').hidden = said.merged === undefined;
    panel.querySelector('[data-take="both"]').hidden = said.merged !== undefined;
    panel.addEventListener("click", ({ target }) => {
      const take = target.dataset.take;
      if (!take) {
        return;
      }
      const values = { theirs: said.theirs, merged: said.merged, both: `${field.value}\n\n${said.theirs}` };
      panel.remove();
      field.closest(".field")?.classList.remove("field-wrong");
      const choice = { field, version: said.version, value: values[take], done: take === "theirs" };
      form.dispatchEvent(new CustomEvent("autosave-choose", { detail: choice }));
      field.focus();
    });
    const place = field.closest(".field") ?? field.parentElement;
    place.querySelector(":scope > .theirs")?.remove();
    place.classList.add("field-wrong");
    place.append(panel);
    // The person may be writing elsewhere: told, not torn away.
    if (document.activeElement === field || !form.contains(document.activeElement)) {
      panel.focus();
    }
  });
});
