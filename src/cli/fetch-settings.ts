/** What the settings say about fetching, in the form in which `createFetcher` takes it. */
import { readFile } from 'node:fs/promises';
import type { Config } from '../config.ts';
import { readBlockList } from '../fetch/browser/block-list.ts';
import { limitsOfTimeout, userAgentOf, type FetchOptions } from '../fetch/fetch-options.ts';
import { UsageError } from './usage-error.ts';

/**
 * @param environment from which a browser gets what it needs to start
 * @throws UsageError when the CA file cannot be read or is no PEM file
 */
export async function fetchSettings(
  config: Config,
  version: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<FetchOptions> {
  return {
    mode: config.fetchMode,
    userAgent: config.userAgent ?? userAgentOf(version, config.contact),
    robots: config.robots,
    optOuts: config.optOuts,
    allowAddresses: config.allowAddresses,
    caCertificates: config.caFile === null ? null : await readCertificates(config.caFile),
    proxy: config.proxyUrl,
    noProxy: config.noProxy,
    consent: config.consent,
    blockedHosts: config.blockList === null ? new Set() : await readBlocked(config.blockList),
    browserPath: config.browserPath,
    environment,
    limits: {
      ...limitsOfTimeout(config.timeoutMs),
      maxRedirects: config.maxRedirects,
      maxBodyBytes: config.maxPageBytes,
    },
  };
}

async function readBlocked(file: string): Promise<ReadonlySet<string>> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(
      'config-invalid',
      `The block list ${file} cannot be read: ${(error as Error).message}`,
    );
  }
  const { hosts, leftOut } = readBlockList(text);
  if (hosts.size > 0 || leftOut === 0) return hosts;
  throw new UsageError('config-invalid', `No line of the block list ${file} names a host to block.`);
}

async function readCertificates(file: string): Promise<string> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError('config-invalid', `The CA file ${file} cannot be read: ${(error as Error).message}`);
  }
  if (text.includes('-----BEGIN CERTIFICATE-----')) return text;
  throw new UsageError('config-invalid', `The CA file ${file} holds no certificate; it must be a PEM file.`);
}
