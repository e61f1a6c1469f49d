// One line from the test runner's JSON: `N passed, N failed`. A test file that could not even be loaded is one failure,
// and so is a run that left no counts.
import { readFileSync } from "node:fs";

const count = (file) => {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, "utf8"));
  const unloaded = testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  ).length;
  return [numPassedTests, numFailedTests + unloaded];
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
