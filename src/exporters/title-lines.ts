import { emWidth } from '../domain';
import { titleLineLength } from './page';

/**
 * Breaks a title too long for one line after the name of the office, so that no word is torn and
 * the year stays with “年度报告”.
 */
export function titleLines(title: string, organization: string): readonly string[] {
  const rest = title.slice(organization.length);
  const isBreakable = organization !== '' && rest !== '' && title.startsWith(organization);
  return isBreakable && emWidth(title) > titleLineLength ? [organization, rest] : [title];
}
