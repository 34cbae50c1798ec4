// node axe.mjs CHROMIUM PAGE...: looks at pages with axe-core at the widths of a screen and of a telephone, and in dark
// colours: WCAG 2.2 AA and best practice; also that nothing makes a page wider than the window and that it asks for nothing
// from elsewhere. One line for each violation; exit code 1 when there is one. One browser, as many pages at a time as cores.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const all = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };
const colours = { type: "rule", values: ["color-contrast", "link-in-text-block"] };
// In the dark only colours are others.
const views = [
  { width: 1280, height: 900, scheme: "light", rules: all },
  { width: 1280, height: 900, scheme: "dark", rules: colours },
  { width: 320, height: 640, scheme: "light", rules: all },
];
const [executablePath, ...files] = process.argv.slice(2);
const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const browser = await chromium.launch({ executablePath, args: quiet });
const found = new Map(files.map((file) => [file, []]));

async function look(page, file) {
  const said = found.get(file);
  page.on("request", (request) => {
    if (/^https?:/.test(request.url())) said.push(`asks for ${request.url()}`);
  });
  await page.goto(pathToFileURL(file).href);
  await page.evaluate(axe);
  for (const view of views) {
    const say = (what) => said.push(`${view.width} ${view.scheme}: ${what}`);
    await page.setViewportSize({ width: view.width, height: view.height });
    await page.emulateMedia({ colorScheme: view.scheme });
    const result = await page.evaluate((runOnly) => globalThis.axe.run(document, { runOnly, resultTypes: ["violations"] }), view.rules);
    for (const one of result.violations) {
      say(`${one.id}: ${one.help} (${one.nodes.length}: ${one.nodes[0].target.join(" ").slice(0, 80)})`);
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wide > 0) say(`the page is ${wide} pixels wider than the window`);
  }
}

const queue = files.values();
async function work() {
  for (const file of queue) {
    const context = await browser.newContext({ bypassCSP: true });
    await look(await context.newPage(), file).catch((error) => found.get(file).push(`cannot be looked at: ${error.message.split("\n")[0]}`));
    await context.close();
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, work));
await browser.close();
const lines = [...found].flatMap(([file, said]) => said.map((what) => `${file}: axe ${what}`));
lines.forEach((line) => console.log(line));
process.exit(lines.length ? 1 : 0);
