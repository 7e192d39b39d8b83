// Groups the digits of an amount when its field is left. The server reads any digits and any separators.
const persian = document.documentElement.lang === "fa";
const numbers = new Intl.NumberFormat(persian ? "fa-IR" : "en", { maximumFractionDigits: 0 });
const latin = (text) =>
  text
    .replace(/[۰-۹]/g, (digit) => digit.charCodeAt(0) - 0x06f0)
    .replace(/[٠-٩]/g, (digit) => digit.charCodeAt(0) - 0x0660)
    .replace(/[\s٬,،\u200c]/g, "");

document.querySelectorAll("input[data-money]").forEach((field) => {
  field.addEventListener("blur", () => {
    const plain = latin(field.value);
    if (/^\d{1,18}$/.test(plain)) {
      field.value = numbers.format(BigInt(plain));
    }
  });
});
