// Small conveniences of every page: "/" goes to the search, a menu closes by itself, a message takes the focus.
const typing = (element) => element.closest("input, textarea, select, [contenteditable]");

document.addEventListener("keydown", (event) => {
  // By the physical key: a Persian keyboard layout sends another letter.
  if (event.code === "Slash" && !event.ctrlKey && !event.altKey && !event.metaKey && !typing(event.target)) {
    const search = document.querySelector('[data-shortcut="/"]');
    if (search) {
      event.preventDefault();
      search.focus();
    }
  }
  if (event.key === "Escape") {
    document.querySelectorAll("details[data-popup][open]").forEach((popup) => {
      popup.open = false;
      popup.querySelector("summary").focus();
    });
    if (location.hash === "#side" || location.hash === "#site-menu") {
      location.hash = "#content";
    }
  }
});

document.addEventListener("click", (event) => {
  document.querySelectorAll("details[data-popup][open]").forEach((popup) => {
    if (!popup.contains(event.target)) {
      popup.open = false;
    }
  });
});

document.querySelector("[data-focus]")?.focus();
