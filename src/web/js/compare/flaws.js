// What an advocate would have to defend a source for: by its kind, or by the host that shows what others wrote.

/** The word for it; null for nothing. */
export function flawOf({ kind, url }, flaws) {
  if (flaws.kinds.includes(kind)) return flaws.trade;
  const host = `.${new URL(url).hostname}`;
  return flaws.hosts.some((one) => host.endsWith(`.${one}`)) ? flaws.copy : null;
}
