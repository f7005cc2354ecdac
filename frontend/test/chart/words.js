import { readFileSync } from 'node:fs';

/**
 * The chart's messages as they stand in the repository.
 *
 * @param {string} file
 * @returns {Record<string, string>}
 */
function messages(file) {
  const text = readFileSync(new URL(`../../../src/main/resources/messages/${file}`, import.meta.url), 'utf8');
  const lines = text.split('\n').filter((line) => /^[a-z]/.test(line));
  return Object.fromEntries(
    lines.map((line) => {
      const [key, ...rest] = line.split('=');
      return [key.trim(), rest.join('=').trimStart().replaceAll('\\u0020', ' ')];
    }),
  );
}

export const words = messages('chart.properties');

export const chinese = messages('chart_zh.properties');
