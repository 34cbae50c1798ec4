// The only script of the site: colours by a button that remembers, and the search. Works from a file system; fetches nothing.
(() => {
  "use strict";
  const root = document.documentElement;
  const modes = {
    scheme: { on: "dark", off: "light", query: matchMedia("(prefers-color-scheme: dark)") },
    contrast: { on: "more", off: "normal", query: matchMedia("(prefers-contrast: more)") },
  };
  const recall = (name) => { try { return localStorage.getItem(`plustex-${name}`); } catch { return null; } };
  const remember = (name, value) => { try { localStorage.setItem(`plustex-${name}`, value); } catch { /* not allowed here: the choice lasts for this page */ } };
  const chosen = (name) => {
    const { on, off, query } = modes[name], kept = recall(name);
    return kept === on || kept === off ? kept : query.matches ? on : off;
  };
  const show = (name, value) => {
    root.dataset[name] = value;
    for (const button of document.querySelectorAll(`button[data-mode="${name}"]`)) button.setAttribute("aria-pressed", String(value === modes[name].on));
  };
  for (const name of Object.keys(modes)) {
    show(name, chosen(name)); // before the page is drawn, so that it does not flash
    modes[name].query.addEventListener("change", () => show(name, chosen(name)));
  }

  // As partnership.names.folded does: case, accents, hyphens do not matter.
  const fold = (text) => text.normalize("NFKD").toLowerCase().replaceAll("ß", "ss").replaceAll("ł", "l").replace(/\p{M}/gu, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  // How well a word fits a bag of words: 2 a whole word, 1 the beginning of one.
  const fit = (word, bag) => (` ${bag} `.includes(` ${word} `) ? 2 : ` ${bag}`.includes(` ${word}`) ? 1 : 0);
  const find = (rows, text, language) => {
    const words = fold(text).split(" ").filter(Boolean);
    if (!words.length) return [];
    const found = [];
    for (const row of rows) {
      let score = row[7] + (row[2] === language ? 2 : 0);
      for (const word of words) {
        const points = 8 * fit(word, row[4]) + 5 * fit(word, row[5]) + fit(word, row[6]);
        if (!points) { score = -1; break; }
        score += points;
      }
      if (score >= 0) found.push([score, row]);
    }
    return found.sort((one, other) => other[0] - one[0]).map(([, row]) => row);
  };
  globalThis.plustex = { fold, find };

  const searching = (form) => {
    const most = 40, field = form.elements.q, box = document.querySelector(".results"), list = box.querySelector("ol"), status = box.querySelector("h2");
    let loading;
    const index = () => (loading ??= new Promise((done, failed) => {
      const script = document.createElement("script");
      script.addEventListener("load", () => done(globalThis.plustexIndex));
      script.addEventListener("error", failed);
      script.src = form.dataset.index;
      document.head.append(script);
    }));
    const item = ([title, url, language, kind]) => {
      const line = document.createElement("li"), link = document.createElement("a"), what = document.createElement("span");
      link.href = form.dataset.root + url;
      link.textContent = title;
      link.lang = link.hreflang = language;
      what.className = "kind";
      what.textContent = kind;
      line.append(link, " ", what);
      return line;
    };
    const search = async () => {
      const rows = await index(), text = field.value, found = find(rows, text, root.lang);
      if (text !== field.value) return;
      box.hidden = !text.trim();
      list.replaceChildren(...found.slice(0, most).map(item));
      status.textContent = found.length ? form.dataset.found.replace("#", String(found.length)) : form.dataset.none;
    };
    const links = () => [...list.querySelectorAll("a")];
    form.hidden = false;
    field.addEventListener("input", search);
    form.addEventListener("submit", async (event) => { event.preventDefault(); await search(); links()[0]?.focus(); });
    addEventListener("keydown", (event) => {
      const all = links(), at = all.indexOf(document.activeElement), inField = document.activeElement === field;
      if (event.key === "Escape" && (at >= 0 || inField)) { field.value = ""; field.focus(); search(); }
      else if (event.key === "ArrowDown" && (at >= 0 || (inField && all.length))) { event.preventDefault(); all[Math.min(at + 1, all.length - 1)].focus(); }
      else if (event.key === "ArrowUp" && at >= 0) { event.preventDefault(); (at ? all[at - 1] : field).focus(); }
    });
    const asked = new URLSearchParams(location.search).get("q");
    if (asked) { field.value = asked; search(); }
    const wanted = () => { if (location.hash === "#search") field.focus(); };
    addEventListener("hashchange", wanted);
    addEventListener("load", () => setTimeout(wanted)); // after the browser has gone to the fragment, which takes the focus away
  };

  addEventListener("DOMContentLoaded", () => {
    for (const box of document.querySelectorAll(".modes")) box.hidden = false;
    for (const button of document.querySelectorAll("button[data-mode]")) {
      const name = button.dataset.mode, { on, off } = modes[name];
      show(name, root.dataset[name]);
      button.addEventListener("click", () => { const value = root.dataset[name] === on ? off : on; remember(name, value); show(name, value); });
    }
    for (const box of document.querySelectorAll(".tongues")) {
      box.addEventListener("keydown", (event) => { if (event.key === "Escape" && box.open) { box.open = false; box.querySelector("summary").focus(); } });
      document.addEventListener("click", (event) => { if (!box.contains(event.target)) box.open = false; });
    }
    for (const form of document.querySelectorAll("form.search")) searching(form);
  });
})();
