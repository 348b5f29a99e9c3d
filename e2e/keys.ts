import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures';

/** A keyboard that counts. */
export class Keys {
  pressed = 0;
  typed = 0;

  constructor(private readonly page: Page) {}

  async press(key: string): Promise<void> {
    this.pressed += 1;
    await this.page.keyboard.press(key);
  }

  /** Characters of an input method, one by one. */
  async type(text: string): Promise<void> {
    this.typed += text.length;
    await this.page.keyboard.type(text);
  }

  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(target).toBeVisible();
    const isFocused = () => target.evaluate((element) => element === document.activeElement);
    for (let left = 60; !(await isFocused()); left -= 1) {
      if (left === 0) throw new Error(`${target.toString()} is not reached by ${key}`);
      await this.press(key);
    }
  }

  async nextStep(): Promise<void> {
    await this.tabTo(this.page.getByRole('main').getByRole('button', { name: /^下一步/ }));
    await this.press('Enter');
    await expect(this.page.getByRole('heading', { level: 1 })).toBeFocused();
  }

  /** By the steps at the left, which stand before the content. */
  async backToStep(name: string): Promise<void> {
    const step = this.page.getByRole('navigation', { name: '步骤' }).getByRole('link', { name });
    await this.tabTo(step, 'Shift+Tab');
    await this.press('Enter');
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeFocused();
  }
}
