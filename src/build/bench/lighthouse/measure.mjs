// Runs Lighthouse once and prints its scores as JSON. Arguments: address, browser program, browser flags.
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const [address, chromePath, ...chromeFlags] = process.argv.slice(2);
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
/** An audit under this score is named in the result. */
const GOOD = 0.9;

const chrome = await launch({ chromePath, chromeFlags: ['--headless', ...chromeFlags] });
try {
  const { lhr } = await lighthouse(address, {
    port: chrome.port,
    logLevel: 'silent',
    onlyCategories: CATEGORIES,
  });
  if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
  const scores = CATEGORIES.map((category) => [category, lhr.categories[category].score]);
  const weighty = new Set(
    CATEGORIES.flatMap((category) =>
      lhr.categories[category].auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
    ),
  );
  const faults = Object.values(lhr.audits)
    .filter(({ id, score }) => weighty.has(id) && score !== null && score < GOOD)
    .map(({ id, displayValue }) => (displayValue ? `${id} (${displayValue})` : id));
  console.log(
    JSON.stringify({ version: lhr.lighthouseVersion, scores: Object.fromEntries(scores), faults }),
  );
} finally {
  chrome.kill();
}
