// One round of the bench: the site and its twin without scripts, in turn, each in fresh browsers.
import type { LaunchOptions } from '@playwright/test';
import { LAPTOP_SCREEN } from './budgets.ts';
import { type ChoiceFigures, measureChoices } from './measureChoices.ts';
import { measureLoad } from './measureLoad.ts';
import { measureScroll, type ScrollFigures } from './measureScroll.ts';
import { measureTaps, type TapFigures } from './measureTaps.ts';
import { withPhone } from './openPhone.ts';
import type { Round } from './printVisits.ts';
import type { Visit } from './visitRows.ts';

/** Load, idle and scroll on the slow phone. */
const visitSlowly = (launch: LaunchOptions, url: string) =>
  withPhone(launch, { cpu: true, network: true }, async (phone) => {
    const load = await measureLoad(phone, url);
    const scroll = await measureScroll(phone, ['down', 'up']);
    return { load, scroll, errors: phone.errors };
  });

const scrollFreely = (launch: LaunchOptions, url: string): Promise<ScrollFigures> =>
  withPhone(launch, { cpu: false, network: false }, async (phone) => {
    await measureLoad(phone, url);
    return measureScroll(phone, ['down']);
  });

/** The network is free here, so that a tap is measured and not a download. */
const tapSlowly = (launch: LaunchOptions, url: string): Promise<TapFigures> =>
  withPhone(launch, { cpu: true, network: false }, async (phone) => {
    await measureLoad(phone, url);
    return measureTaps(phone);
  });

const chooseSlowly = (launch: LaunchOptions, url: string): Promise<ChoiceFigures> =>
  withPhone(launch, { cpu: true, network: false, screen: LAPTOP_SCREEN }, async (laptop) => {
    await measureLoad(laptop, url);
    return measureChoices(laptop);
  });

/** What failed is said on the way; the round goes on. */
async function attempt<T>(what: string, work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    console.error(`\n${what} failed: ${String(error).split('\n')[0]}`);
    return null;
  } finally {
    process.stderr.write('.');
  }
}

export async function visitBoth(launch: LaunchOptions, site: string, twin: string): Promise<Round> {
  const full = await attempt('A visit of the site', visitSlowly(launch, site));
  const bare = await attempt('A visit of the page without scripts', visitSlowly(launch, twin));
  const free = await attempt('An unthrottled scroll', scrollFreely(launch, site));
  const taps = await attempt('A round of taps', tapSlowly(launch, site));
  const choices = await attempt('A round of choices', chooseSlowly(launch, site));
  const visit: Visit | null = full && { ...full, free, taps, choices };
  return { site: visit, twin: bare && { ...bare, free: null, taps: null, choices: null } };
}
