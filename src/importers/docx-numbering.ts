import { countLists, newLevel } from './list-counter';
import type { Abstract, Instance, Level, ListNumbers, Numbering } from './list-counter';
import { isOn, officeNamespaces } from './ooxml';
import { readXml } from './xml';

/** Reads numbering.xml, since the numbers of headings such as “一、” often stand nowhere else. */
export function readNumbering(xml: string | undefined): ListNumbers {
  return xml === undefined ? () => '' : countLists(readDefinitions(xml));
}

function readDefinitions(xml: string): Numbering {
  const abstracts = new Map<string, Abstract>();
  const instances = new Map<string, Instance>();
  let levels = new Map<number, Level>();
  let abstract: Abstract = { levels };
  let instance: Instance | undefined;
  let level = newLevel();
  let overridden = 0;
  const openers: Record<string, (value: string, id: (name: string) => string) => void> = {
    'w:abstractNum': (_, id) => {
      levels = new Map();
      abstract = { levels };
      instance = undefined;
      abstracts.set(id('w:abstractNumId'), abstract);
    },
    'w:styleLink': (value) => (abstract.styleLink = value),
    'w:numStyleLink': (value) => (abstract.numberStyleLink = value),
    'w:num': (_, id) => {
      levels = new Map();
      instance = { abstractId: '', starts: new Map(), levels };
      instances.set(id('w:numId'), instance);
    },
    'w:abstractNumId': (value) => instance && (instance.abstractId = value),
    'w:lvlOverride': (_, id) => (overridden = Number(id('w:ilvl'))),
    'w:startOverride': (value) => instance?.starts.set(overridden, Number(value)),
    'w:lvl': (_, id) => {
      level = newLevel();
      levels.set(Number(id('w:ilvl')), level);
    },
    'w:start': (value) => (level.start = Number(value)),
    'w:numFmt': (value) => (level.format = value),
    'w:lvlText': (value) => (level.text = value),
    'w:suff': (value) => (level.suffix = value),
    'w:lvlRestart': (value) => (level.restartsAfter = Number(value)),
    'w:isLgl': (value) => (level.isLegal = isOn(value)),
    'w:pStyle': (value) => (level.styleId = value),
  };
  readXml(xml, officeNamespaces, {
    open: (name, attribute) =>
      openers[name]?.(attribute('w:val') ?? '', (key) => attribute(key) ?? ''),
  });
  return { abstracts, instances };
}
