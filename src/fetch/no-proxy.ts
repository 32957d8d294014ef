/**
 * Whether a host is reached without the proxy, by curl's reading of `NO_PROXY`: names with or without a leading dot
 * match the domain and everything below it, `*` matches all, an entry may name a port.
 */
export function bypassesProxy(host: string, port: number, noProxy: string | null): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  return (noProxy ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => {
      const [, pattern, entryPort] = /^(\[[^\]]+\]|[^:]*|.*:.*:.*?)(?::(\d+))?$/.exec(entry) ?? [];
      if (!pattern || (entryPort !== undefined && Number(entryPort) !== port)) return false;
      if (pattern === '*') return true;
      const suffix = pattern.replace(/^\*?\./, '');
      return name === suffix || name === `[${suffix}]` || name.endsWith(`.${suffix}`);
    });
}
