// Keeps what is typed in this browser until the server has acknowledged it. After a cut line, a closed lid or an ended
// sign-in the text comes back by itself; where somebody else wrote meanwhile, the server's answer shows both texts.
const DAYS = 7 * 24 * 3600 * 1000;
const loosely = (text) => text.replace(/ي/g, "ی").replace(/ك/g, "ک").replace(/\s+/g, " ").trim();

// The store may be full or forbidden: then the text is as safe as it was without it.
const store = {
  read(key) {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch {
      return null;
    }
  },
  write(key, value) {
    try {
      localStorage.setItem(key, JSON.stringify(value));
    } catch {
      // nothing to be done here; the line still says whether the server has it
    }
  },
  remove(key) {
    try {
      localStorage.removeItem(key);
    } catch {
      // see above
    }
  },
};

const chosen = (form, field) =>
  [...form.querySelectorAll(`input[name="${CSS.escape(field.name)}"]:checked`)].map((one) => one.value).join(",");
const ticked = (field) => field.type === "checkbox" || field.type === "radio";
const prefix = (form) => `draft:${form.dataset.owner}:${form.dataset.autosave.replace(/^\/en/, "")}:`;
const keyOf = (form, { dataset }) =>
  `${prefix(form)}${dataset.question}/${dataset.language ?? ""}/${dataset.item ?? ""}`;

document.querySelectorAll("form[data-autosave][data-owner]").forEach((form) => {
  const valueOf = (field) => (ticked(field) ? chosen(form, field) : field.value);

  function putBack(field, value) {
    if (ticked(field)) {
      const values = value.split(",");
      form
        .querySelectorAll(`input[name="${CSS.escape(field.name)}"]`)
        .forEach((one) => (one.checked = values.includes(one.value)));
    } else {
      field.value = value;
    }
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  form.addEventListener("input", ({ target }) => {
    if (target.dataset.question) {
      store.write(keyOf(form, target), { value: valueOf(target), version: target.dataset.version, at: Date.now() });
    }
  });

  form.addEventListener("autosave", ({ detail: { state, field, sent } }) => {
    const key = field && keyOf(form, field);
    const kept = key && store.read(key);
    if (kept && (state === "chosen" || (state === "saved" && kept.value === sent))) {
      store.remove(key);
    } else if (kept && state === "saved") {
      store.write(key, { ...kept, version: field.dataset.version });
    }
  });

  const seen = new Set();
  let back = 0;
  form.querySelectorAll("[data-question]").forEach((field) => {
    const key = keyOf(form, field);
    const kept = seen.has(key) ? null : store.read(key);
    seen.add(key);
    if (!kept) {
      return;
    }
    if (Date.now() - kept.at > DAYS || loosely(kept.value) === loosely(valueOf(field))) {
      store.remove(key);
      return;
    }
    // With the version it was written on: if another one stands now, the server answers with both texts.
    field.dataset.version = kept.version ?? field.dataset.version;
    putBack(field, kept.value);
    back++;
  });
  if (back > 0) {
    form.dispatchEvent(new CustomEvent("autosave", { detail: { state: "recovered", left: back } }));
    form.dispatchEvent(new Event("change"));
  }
});

// A page that can no longer be written shows what this browser still holds for it, to be copied or thrown away.
document.querySelectorAll("[data-left-over]").forEach((box) => {
  const start = prefix(box);
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(start));
  keys.forEach((key) => {
    const text = document.createElement("textarea");
    text.readOnly = true;
    text.className = "input";
    text.dir = "auto";
    text.rows = 4;
    text.setAttribute("aria-label", `${box.dataset.leftOver} ${key.slice(start.length)}`);
    text.value = store.read(key)?.value ?? "";
    box.querySelector("[data-texts]").append(text);
  });
  box.hidden = keys.length === 0;
  box.querySelector("button").addEventListener("click", () => {
    keys.forEach((key) => store.remove(key));
    box.hidden = true;
  });
});
