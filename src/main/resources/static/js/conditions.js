// Parts of a form that are asked only after a certain answer: hidden until it is given. Without scripts they stay, with a note.
const conditional = [...document.querySelectorAll("[data-shown-when]")];

const given = (field) => (field.tagName === "SELECT" || field.checked) && !field.closest("[hidden]");

const judge = () => {
  conditional.forEach((part) => {
    const wanted = part.dataset.shownValues.split(",");
    const fields = [...document.getElementsByName(part.dataset.shownWhen)];
    part.hidden = !fields.some((field) => given(field) && wanted.includes(field.value));
  });
};

if (conditional.length > 0) {
  document.querySelectorAll("[data-shown-note]").forEach((note) => {
    note.hidden = true;
  });
  document.addEventListener("change", judge);
  judge();
}
