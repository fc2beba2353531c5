// SPDX-License-Identifier: MIT
// Texts for the tests, written for them.
export const paragraph =
  'افتتح وزير الزراعة صباح اليوم الأحد معرض التمور السنوي في المدينة القديمة بحضور مئات المزارعين من القرى المجاورة.';
export const insert = 'إقرأ أيضاً: أسعار القمح تتراجع في الأسواق العالمية';
export const last =
  'وأضاف الوزير أن المعرض يستمر عشرة أيام، وأن الدخول إليه مجاني لطلاب المدارس والجامعات طوال أيام الأسبوع.';
export const article = `وزير الزراعة يفتتح معرض التمور السنوي\n${paragraph}\n${insert}\n${last}\n`;
