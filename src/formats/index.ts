import type { ReportFormat } from '../domain';
import { format2019 } from './format-2019';
import { format2021 } from './format-2021';

/** Every official format, oldest first. A new one is one file here and one line below. */
export const formats: readonly ReportFormat[] = [format2019, format2021];
