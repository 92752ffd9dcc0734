
(() => {
  "use strict";
  const $ = (id) => document.getElementById(id);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const items = all(".change").map((node) => ({
    node, severity: node.dataset.severity, tags: node.dataset.tags.split(" "), kind: node.dataset.kind,
    used: "used" in node.dataset, text: null,
  }));
  const byId = new Map(items.map((item) => [item.node.id, item.node]));
  const folds = all(".fold");
  const groups = folds.concat(all("section.tag"), all("section.severity"));
  const rows = () => folds.concat(items.map((item) => item.node)).filter((node) => !node.hidden);
  const toggles = { severity: all("button[data-severity]"), tag: all("button[data-tag]") };
  const form = $("filters"), query = $("q"), kind = $("kind"), used = $("used");
  const state = { severity: new Set(), tag: new Set() };
  let timer = 0;

  const fits = (item, words) => {
    if (state.severity.size && !state.severity.has(item.severity)) return false;
    if (state.tag.size && !item.tags.some((tag) => state.tag.has(tag))) return false;
    if (kind.value && item.kind !== kind.value) return false;
    if (used && used.checked && !item.used) return false;
    if (!words.length) return true;
    item.text ??= item.node.textContent.toLowerCase();
    return words.every((word) => item.text.includes(word));
  };

  const show = () => {
    const words = query.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const item of items) {
      const shown = fits(item, words);
      if (item.node.hidden === shown) item.node.hidden = !shown;
      count += shown;
    }
    for (const group of groups) {
      const left = group.querySelectorAll(".change:not([hidden])").length;
      group.hidden = !left;
      const number = group.querySelector(":scope > h2 .number");
      if (number) number.textContent = left;
    }
    if (words.length) for (const fold of folds) if (!fold.hidden) fold.open = true;
    $("shown").textContent = count === items.length ? `${count} changes` : `${count} of ${items.length} changes`;
    $("nothing").hidden = count > 0 || !items.length;
    for (const name of ["severity", "tag"])
      for (const button of toggles[name]) button.setAttribute("aria-pressed", state[name].has(button.dataset[name]));
  };

  const write = () => {
    const parts = new URLSearchParams();
    for (const name of ["severity", "tag"]) if (state[name].size) parts.set(name, [...state[name]].sort().join(","));
    if (kind.value) parts.set("kind", kind.value);
    if (used && used.checked) parts.set("used", "1");
    if (query.value.trim()) parts.set("q", query.value.trim());
    const hash = parts.toString();
    history.replaceState(null, "", hash ? `#${hash}` : location.pathname + location.search);
  };

  const read = () => {
    const hash = location.hash.slice(1);
    const target = byId.get(hash);
    const parts = new URLSearchParams(target || hash === "changes" ? "" : hash);
    if (hash === "changes") return;
    for (const name of ["severity", "tag"]) {
      const known = new Set(toggles[name].map((button) => button.dataset[name]));
      state[name] = new Set((parts.get(name) || "").split(",").filter((value) => known.has(value)));
    }
    query.value = parts.get("q") || "";
    kind.value = parts.get("kind") || "";
    if (kind.selectedIndex < 0) kind.value = "";
    if (used) used.checked = parts.has("used");
    show();
    if (!target) return;
    const fold = target.closest(".fold");
    if (fold) fold.open = true;
    target.open = true;
    const reveal = () => {
      target.scrollIntoView({ block: "center" });
      target.querySelector("summary").focus({ preventScroll: true });
    };
    // While a page loads, the browser itself goes to the place, and takes the focus away again.
    if (document.readyState === "complete") reveal();
    else addEventListener("load", () => setTimeout(reveal), { once: true });
  };

  const change = () => { show(); write(); };
  const copy = async (button, text) => {
    let done = true;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement("textarea");
      area.value = text;
      document.body.append(area);
      area.select();
      done = document.execCommand("copy");
      area.remove();
      button.focus();
    }
    const label = button.textContent;
    button.textContent = done ? "Copied" : "Press Ctrl+C";
    setTimeout(() => { button.textContent = label; }, 1200);
  };

  document.documentElement.classList.add("js");
  for (const name of ["severity", "tag"])
    for (const button of toggles[name])
      button.addEventListener("click", () => {
        const value = button.dataset[name];
        if (!state[name].delete(value)) state[name].add(value);
        change();
      });
  query.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(change, 80); });
  for (const field of [kind, used]) if (field) field.addEventListener("change", change);
  form.addEventListener("submit", (event) => { event.preventDefault(); clearTimeout(timer); change(); });
  form.addEventListener("reset", () => {
    state.severity.clear();
    state.tag.clear();
    setTimeout(change);
  });
  $("share").addEventListener("click", (event) => copy(event.currentTarget, location.href));
  for (const [id, open] of [["open", true], ["close", false]])
    $(id).addEventListener("click", () => { for (const node of rows()) node.open = open; });
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-copy]");
    if (button) copy(button, button.dataset.copy);
  });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, select, textarea");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      query.focus();
    } else if (event.key === "Escape" && event.target === query && query.value) {
      query.value = "";
      change();
    }
  });
  addEventListener("hashchange", read);
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = rows().filter((node) => !node.open);
    for (const node of closed) node.open = true;
  });
  addEventListener("afterprint", () => { for (const node of closed) node.open = false; });
  read();
})();
