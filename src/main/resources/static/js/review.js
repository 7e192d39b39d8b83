// The review page: the mean while scoring, and words of the dossier chosen as evidence. Both work without scripts too:
// the server counts the mean on every save, and "quote from this text" leads to the same form.
const sheet = document.querySelector("form.sheet[data-autosave]");
const figure = sheet?.querySelector(".sheet-figure strong");
const digits = new Intl.NumberFormat(document.documentElement.lang === "fa" ? "fa-IR" : "en", { maximumFractionDigits: 0 });

// The same sum as ScoreSheet.weightedMean: side criteria carry no weight here.
function mean() {
  let sum = 0;
  let weights = 0;
  sheet.querySelectorAll("fieldset[data-weight]").forEach((field) => {
    const chosen = field.querySelector("input:checked");
    const weight = Number(field.dataset.weight);
    if (chosen && weight > 0) {
      sum += weight * Number(chosen.value) * 20;
      weights += weight;
    }
  });
  return weights === 0 ? null : sum / weights;
}

if (sheet && figure) {
  sheet.addEventListener("change", ({ target }) => {
    if (target.type === "radio" && target.closest("[data-weight]")) {
      const now = mean();
      figure.textContent = now === null ? "–" : digits.format(now);
    }
  });
}

const textAt = (node) => (node instanceof Element ? node : node?.parentElement)?.closest(".long-text[data-section]");
const tools = document.querySelector("form[data-quote]");
if (tools) {
  document.addEventListener("selectionchange", () => {
    const chosen = document.getSelection();
    const words = chosen.toString().trim();
    const text = textAt(chosen.anchorNode);
    const usable = words.length > 3 && words.length <= 2000 && text && text === textAt(chosen.focusNode);
    tools.hidden = !usable;
    if (usable) {
      tools.elements.section.value = text.dataset.section;
      tools.elements.item.value = text.dataset.item;
      tools.elements.question.value = text.dataset.questionCode;
      tools.elements.language.value = text.dataset.language;
      tools.elements.passage.value = words;
    }
  });
}
