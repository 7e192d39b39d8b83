// Saves a draft while it is written. The contract is in docs/contributing.md, "Saving while typing".
const PAUSE = 3000;
const RETRIES = [2000, 5000, 15_000, 30_000];
const token = document.querySelector('meta[name="csrf"]')?.content ?? "";

document.querySelectorAll("form[data-autosave]").forEach((form) => {
  const waiting = new Set();
  let timer;
  let busy = false;
  let failures = 0;
  let stopped = false;

  const tell = (state, more) =>
    form.dispatchEvent(new CustomEvent("autosave", { detail: { state, retry: save, ...more } }));

  const send = (field, keepalive) =>
    fetch(form.dataset.autosave, {
      method: "POST",
      keepalive,
      headers: { "X-CSRF-TOKEN": token, "X-Requested-With": "autosave", "X-Background": "true", Accept: "application/json" },
      body: new URLSearchParams({
        question: field.dataset.question,
        language: field.dataset.language ?? "",
        item: field.dataset.item ?? "",
        value: valueOf(field),
        version: field.dataset.version ?? form.dataset.version,
      }),
    });

  // Check boxes of one question are one value.
  function valueOf(field) {
    if (field.type !== "checkbox") {
      return field.value;
    }
    const together = [...form.querySelectorAll(`input[name="${CSS.escape(field.name)}"]`)];
    return together.filter((box) => box.checked).map((box) => box.value).join(",");
  }

  // A field may have a version of its own; its hidden companion is named after it.
  function kept(field, answer) {
    if (field.dataset.version === undefined) {
      form.dataset.version = answer.version;
      form.querySelectorAll('input[name="version"]').forEach((input) => (input.value = answer.version));
    } else {
      const name = CSS.escape(field.name);
      form.querySelectorAll(`[name="${name}"]`).forEach((one) => (one.dataset.version = answer.version));
      form.querySelectorAll(`[name="${name}.version"]`).forEach((one) => (one.value = answer.version));
    }
    failures = 0;
    tell("saved", { savedAt: answer.savedAt });
  }

  async function understand(field, sent, answer) {
    if (answer.redirected || answer.status === 401 || answer.status === 403) {
      stopped = true;
      tell("ended");
    } else if (answer.ok) {
      if (field.value === sent) {
        waiting.delete(field);
      }
      kept(field, await answer.json());
    } else if (answer.status === 409) {
      stopped = true;
      tell("conflict", await answer.json().catch(() => ({})));
    } else if (answer.status === 422) {
      waiting.delete(field);
      tell("refused", await answer.json().catch(() => ({})));
    } else {
      throw new Error(String(answer.status));
    }
  }

  // One request at a time: each needs the version that the one before it was given.
  async function save() {
    clearTimeout(timer);
    const [field] = waiting;
    if (!field || busy || stopped) {
      return;
    }
    busy = true;
    tell("saving");
    try {
      await understand(field, field.value, await send(field, false));
      busy = false;
      save();
    } catch {
      busy = false;
      tell("failed");
      timer = setTimeout(save, RETRIES[Math.min(failures++, RETRIES.length - 1)]);
    }
  }

  form.addEventListener("input", ({ target }) => {
    if (target.dataset.question) {
      waiting.add(target);
      clearTimeout(timer);
      timer = setTimeout(save, PAUSE);
    }
  });
  form.addEventListener("change", save);
  form.addEventListener("submit", () => waiting.clear());
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey && event.code === "KeyS") {
      event.preventDefault();
      save();
    }
  });
  addEventListener("pagehide", () => {
    if (!stopped && !busy) {
      const leaving = [...waiting].filter((field, at) => at === 0 || field.dataset.version !== undefined);
      leaving.forEach((field) => send(field, true).catch(() => {}));
    }
  });
});
