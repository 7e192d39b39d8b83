// What has been on the screen for a moment has been read: presses the "read" button for the reader, without leaving.
document.querySelectorAll("form[data-auto-read]").forEach((form) => {
  setTimeout(() => {
    if (document.visibilityState === "visible") {
      fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) })
        .then((answer) => (form.hidden = answer.ok))
        .catch(() => {});
    }
  }, 3000);
});
