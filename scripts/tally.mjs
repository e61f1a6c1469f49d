// One line from the test runner's JSON: `N passed, N failed`. A test file that could not even be loaded is one failure,
// and so is a run that broke off or left no counts.
import { readFileSync } from "node:fs";

const count = (file) => {
  const { success, numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, "utf8"));
  const unloaded = testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  ).length;
  return [numPassedTests, Math.max(numFailedTests + unloaded, success ? 0 : 1)];
};

const [passed, failed] = (() => {
  try {
    return count(process.argv[2]);
  } catch {
    return [0, 1];
  }
})();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
