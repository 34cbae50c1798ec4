// Looks at pages in Chromium at the widths of a screen and of a telephone, light and dark, with axe-core: WCAG 2.2 AA and
// best practice; also that nothing makes a page wider than the window. One line for each violation; exit 1 when there is one.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const views = [
  { width: 1280, height: 900, colorScheme: "light" },
  { width: 1280, height: 900, colorScheme: "dark" },
  { width: 320, height: 640, colorScheme: "light" },
];
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
let found = 0;
const say = (file, view, what) => {
  found += 1;
  console.log(`${file}: axe ${view.width} ${view.colorScheme}: ${what}`);
};
for (const file of process.argv.slice(2)) {
  for (const view of views) {
    const context = await browser.newContext({ viewport: { width: view.width, height: view.height }, colorScheme: view.colorScheme, bypassCSP: true });
    const page = await context.newPage();
    page.on("request", (request) => {
      if (/^https?:/.test(request.url())) say(file, view, `asks for ${request.url()}`);
    });
    await page.goto(pathToFileURL(file).href);
    await page.evaluate(axe);
    const result = await page.evaluate((values) => globalThis.axe.run(document, { runOnly: { type: "tag", values } }), tags);
    for (const violation of result.violations) {
      say(file, view, `${violation.id}: ${violation.help} (${violation.nodes.length}: ${violation.nodes[0].target.join(" ").slice(0, 80)})`);
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wide > 0) say(file, view, `the page is ${wide} pixels wider than the window`);
    await context.close();
  }
}
await browser.close();
process.exit(found ? 1 : 0);
