// The live word counter. It counts as localization.Words does: runs of anything between white space.
const WORD = /[^\u0009-\u000D\u0020\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g;
const numbers = new Intl.NumberFormat(document.documentElement.lang === "fa" ? "fa-IR" : "en");
const count = (text) => (text.match(WORD) ?? []).length;
const fill = (sentence, ...values) => sentence.replace(/\{(\d)\}/g, (_, at) => numbers.format(values[at]));

document.querySelectorAll("textarea[data-words], input[data-words]").forEach((field) => {
  const counter = document.getElementById(`${field.id}-count`);
  if (!counter) {
    return;
  }
  const limit = Number(field.dataset.words);
  const said = document.createElement("span");
  said.className = "visually-hidden";
  said.setAttribute("role", "status");
  counter.append(said);
  let pause;

  field.addEventListener("input", () => {
    const words = count(field.value);
    const over = limit > 0 && words > limit;
    const now = limit > 0 ? fill(counter.dataset.of, words, limit) : fill(counter.dataset.plain, words);
    const tooMany = over ? fill(counter.dataset.over, words - limit) : "";
    counter.classList.toggle("over", over);
    counter.querySelector(".counter-now").textContent = now;
    counter.querySelector(".counter-over").textContent = tooMany;
    // Spoken only after a pause, so that it does not talk into the typing.
    clearTimeout(pause);
    pause = setTimeout(() => (said.textContent = tooMany || now), 1000);
  });
});
