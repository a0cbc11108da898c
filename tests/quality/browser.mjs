// The Chromium of this machine; none is ever downloaded.
import puppeteer from 'puppeteer-core';

/** How it is started: without a window, and without asking anything of the network by itself. */
export const flags = [
  '--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/** A browser; close it in the end. */
export function open() {
  const executablePath = process.env.PEERATLAS_CHROMIUM;
  if (!executablePath) throw new Error('PEERATLAS_CHROMIUM is not set; test.sh sets it');
  return puppeteer.launch({ executablePath, args: flags });
}
