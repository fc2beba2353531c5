// SPDX-License-Identifier: MIT
/** Said while the core is downloaded; the head of the page says it too, which has no other words (boot/early_status.ts). */
export const workingLoads = { ar: 'تُحمَّل أداة التنقيح لأول مرة: {n} من {size} ك.ب', en: 'The cleaner is loading for the first time: {n} of {size} kB' } as const;
