// Questions that are asked only after a certain answer: hidden until it is given. Without scripts they stay, with a note.
const conditional = [...document.querySelectorAll("[data-shown-when]")];

const judge = () => {
  conditional.forEach((part) => {
    const wanted = part.dataset.shownValues.split(",");
    const chosen = [...document.getElementsByName(part.dataset.shownWhen)].filter((field) => field.checked && !field.closest("[hidden]"));
    part.hidden = !chosen.some((field) => wanted.includes(field.value));
  });
};

if (conditional.length > 0) {
  document.querySelectorAll("[data-shown-note]").forEach((note) => {
    note.hidden = true;
  });
  document.addEventListener("change", judge);
  judge();
}
