/**
 * The text of a sample.
 * @param {string} file its name in this folder
 * @returns {Promise<string>}
 */
export async function sampleText(file) {
  const answer = await fetch(new URL(`./${file}`, import.meta.url));
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
  return await answer.text();
}
