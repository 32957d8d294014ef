import { createHash, X509Certificate } from 'node:crypto';
import type { ResolvedFetchOptions } from '../fetch-options.ts';
import type { Launch } from './find-browser.ts';

const launchTimeoutMs = 30_000;

/** What a browser may see of our environment: nothing that could hold a secret. */
const passedVariables =
  /^(PATH|HOME|TMPDIR|TEMP|TMP|LANG|LC_[A-Z]+|TZ|USER|LOGNAME|DISPLAY|WAYLAND_DISPLAY|XDG_[A-Z_]+|FONTCONFIG_[A-Z]+|SystemRoot|windir|APPDATA|LOCALAPPDATA|ProgramFiles|ProgramFiles\(x86\)|USERPROFILE|PLAYWRIGHT_BROWSERS_PATH)$/;

/** Starts a browser whose every connection goes through the egress guard. */
export async function launcherOf(
  options: ResolvedFetchOptions,
  egressUrl: string,
  artifactsDir: string | null,
): Promise<Launch> {
  const { chromium } = await import('./playwright.ts');
  const passed = Object.entries(options.environment).filter(([name]) => passedVariables.test(name));
  const environment = Object.fromEntries(passed) as Record<string, string>;
  const args = [
    // No way around the proxy: no name lookups of the browser's own, no UDP, no pings, no speculation.
    '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
    '--disable-quic',
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
    '--webrtc-ip-handling-policy=disable_non_proxied_udp',
    '--no-pings',
    '--dns-prefetch-disable',
    '--disable-features=NetworkPrediction,Prerender2,WebTransport,DnsOverHttps,MediaRouter,OptimizationHints',
    '--js-flags=--max-old-space-size=512',
    '--mute-audio',
    ...trustedKeys(options.caCertificates),
  ];
  return ({ libraryPath, ...start }) => {
    const libraries = [libraryPath, environment['LD_LIBRARY_PATH']].filter(Boolean).join(':');
    return chromium.launch({
      ...start,
      ...(artifactsDir !== null && { artifactsDir }),
      args,
      env: { ...environment, ...(libraries && { LD_LIBRARY_PATH: libraries }) },
      // Loopback addresses go through it too, which Chromium would spare otherwise.
      proxy: { server: egressUrl, bypass: '<-loopback>' },
      timeout: launchTimeoutMs,
      // Signals are the command line's to handle, which closes us in its turn.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
  };
}

/** Chromium has no option for further authorities, but one for keys of which it accepts what it could not verify. */
function trustedKeys(pem: string | null): string[] {
  const certificates = pem?.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  if (certificates.length === 0) return [];
  const hashes = certificates.map((certificate) => {
    const key = new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' });
    return createHash('sha256').update(key).digest('base64');
  });
  return [`--ignore-certificate-errors-spki-list=${hashes.join(',')}`];
}
