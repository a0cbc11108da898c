/** Copies the address of the page, and says whether it did. */
export async function copyLink(status, words) {
  try {
    await navigator.clipboard.writeText(location.href.split('#')[0]);
    status.textContent = words.copied;
  } catch {
    status.textContent = words.copyFailed;
  }
}
