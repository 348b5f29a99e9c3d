/** For `npm run mutate`: what a rule says about itself on the page of all rules is not behaviour. */
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** @typedef {{ type: string, key?: { name?: string } }} Property */
/** @typedef {{ node: Property, parent?: { properties?: Property[] } }} Path */

const words = ['clause', 'title', 'explanation', 'examples', 'reasons'];

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'words-about-a-rule', {
    shouldIgnore: (path) => {
      const { node, parent } = /** @type {Path} */ (path);
      const isOfRule = parent?.properties?.some(({ key }) => key?.name === 'explanation') ?? false;
      return node.type === 'ObjectProperty' && isOfRule && words.includes(node.key?.name ?? '')
        ? 'says something about the rule'
        : undefined;
    },
  }),
];
