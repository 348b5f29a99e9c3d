import { chineseNumber, formatCells, narrativeKey } from '../domain';
import type { NarrativeBlock, NarrativeSection, TableCell } from '../domain';
import { CellInput } from './CellInput';
import { ChangeButton } from './ChangeButton';
import { CharacterCount } from './CharacterCount';
import { useEditor, useEvaluated } from './editor-context';
import { LedgerLines } from './ledger/LedgerWay';
import { FactSentences } from './FactSentences';
import { LastYearWords } from './LastYearWords';
import { NarrativeBox } from './NarrativeBox';
import { OwnHeadings } from './OwnHeadings';
import { TablesFirst } from './WhatNext';
import { PromptKeys, WritingPrompts } from './WritingPrompts';

/** One section in words: a box for each thing that the notice asks for. */
export function NarrativeStep({ section }: { readonly section: NarrativeSection }) {
  const previous = useEvaluated().draft.previous;
  return (
    <>
      {section.blocks.some(isToldByTables) && <TablesFirst />}
      <CharacterCount section={section} />
      {section.figures && <Figures section={section} />}
      {section.blocks.map((block, index) => (
        <Block
          key={block.id}
          section={section}
          block={block}
          number={headingNumber(section, index)}
          lastYear={previous?.narrative[narrativeKey(section.id, block.id)]}
        />
      ))}
      {section.allowsOwnHeadings === true && (
        <OwnHeadings section={section} lastYear={previous?.ownHeadings[section.id] ?? []} />
      )}
    </>
  );
}

/** Its facts stand in tables of other sections. */
function isToldByTables({ facts = [] }: NarrativeBlock): boolean {
  return facts.some((fact) => fact !== 'informationFee');
}

/** Place of a block among those with a printed heading, from 1; 0 for one without. */
function headingNumber({ blocks }: NarrativeSection, index: number): number {
  if (blocks[index]?.heading === undefined) return 0;
  return blocks.slice(0, index + 1).filter(({ heading }) => heading !== undefined).length;
}

interface BlockProps {
  readonly section: NarrativeSection;
  readonly block: NarrativeBlock;
  readonly number: number;
  readonly lastYear: string | undefined;
}

function Block({ section, block, number, lastYear }: BlockProps) {
  const key = narrativeKey(section.id, block.id);
  const headingId = `${key}-heading`;
  const promptId = `${key}-prompt`;
  const asksId = `${key}-asks`;
  const help = [
    ...(block.prompt === undefined ? [] : [promptId]),
    ...((block.asks ?? []).length === 0 ? [] : [asksId]),
  ];
  return (
    <div className="narrative-block" data-block={key}>
      <PromptKeys>
        <h2 id={headingId}>
          {number > 0 && `（${chineseNumber(number)}）`}
          {block.label}
          {block.isOptional === true && <span className="optional">可不写</span>}
        </h2>
        {block.prompt !== undefined && (
          <p className="field-help" id={promptId}>
            {block.prompt}
          </p>
        )}
        <WritingPrompts block={block} id={asksId} />
        <NarrativeBox
          text={`narrative/${key}`}
          name={`narrative.${key}`}
          label={block.label}
          labelledBy={headingId}
          describedBy={help.length === 0 ? undefined : help.join(' ')}
        />
        <FactSentences block={block} narrativeKey={key} />
      </PromptKeys>
      {lastYear !== undefined && lastYear.trim() !== '' && (
        <LastYearWords subject={block.label} text={lastYear} narrativeKey={key} />
      )}
    </div>
  );
}

function Figures({ section }: { readonly section: NarrativeSection }) {
  const { actions } = useEditor();
  const { draft, format } = useEvaluated();
  const cells: readonly TableCell[] = [...formatCells(format).values()].filter(
    ({ table }) => table === section.figures,
  );
  const isBlank = cells.every(({ id }) => (draft.cells[id] ?? '').trim() === '');
  return (
    <fieldset className="figures">
      <legend>{section.figures?.name}</legend>
      {cells.map((cell) => (
        <label key={cell.id}>
          <span>{cell.name}</span>
          <span className="figure-box">
            <CellInput cell={cell} />
          </span>
          <span>{cell.unit}</span>
        </label>
      ))}
      {isBlank && (
        <ChangeButton
          className="button"
          onClick={() => {
            const zeros = Object.fromEntries(cells.map(({ id }) => [id, '0']));
            actions.applyFix({ label: '本年没有收取，三个数填0', cells: zeros });
          }}
        >
          本年没有收取
        </ChangeButton>
      )}
      {cells[0] && <LedgerLines cell={cells[0].id} />}
    </fieldset>
  );
}
