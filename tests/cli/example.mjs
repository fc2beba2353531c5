// SPDX-License-Identifier: MIT
// What examples/clean_file.cpp is given, and what it has to print.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));

/** The folder with a project for each way to have the library. */
export const examples = path.join(here, '../../examples');
/** A file. */
export const paste = path.join(here, 'example.txt');
export const printed = `title: افتتاح سد جديد في الجنوب

افتتاح سد جديد في الجنوب

افتتحت وزيرة المياه ليلى حسن في البصرة اليوم سدا جديدا على النهر، وقالت إن العمل فيه استمر ثلاثة أعوام.

وشكرت الوزيرة المهندسين على عملهم في صيف شديد الحر، ودعت الأهالي إلى زيارته.

person: ليلى حسن ×1
place: البصرة ×1
date: اليوم ×1
duration: ثلاثة أعوام ×1
`;
