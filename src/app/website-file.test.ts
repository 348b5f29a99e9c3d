import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { blankLedgerLine, emptyDraft } from '../domain';
import type { LedgerLine, ReportDraft } from '../domain';
import { formats } from '../formats';
import { backupFile, otherFiles, webPageFile, websiteFile } from './export-files';
import { fullDraft, printReport } from './full-report.test-support';

const secrets = {
  exportReason: '等县里核定数字',
  reason: '老李说按上年的口径',
  lastYear: '上年报告里的一句话',
  opinion: '县里说总体情况太短',
  note: '已补写一段',
  webAddress: 'http://www.example.gov.cn/nb.html',
  reopening: '领导要求再看一遍',
  edition: '第一版里写错的话',
  giver: '由老张代管的窗口',
  givers: '档案室的旧名',
  otherFigure: '778899',
};

function privateDraft(format: (typeof formats)[number]): ReportDraft {
  const last = emptyDraft(format.version, String(format.reportYears.from - 1));
  return {
    ...fullDraft(format),
    exportReason: secrets.exportReason,
    settled: { 'X1 applications': { reason: secrets.reason, message: '与上年结转不同' } },
    handover: {
      dates: { firstDraft: '2031-11-17', sealed: '', online: '' },
      done: { word: '2031-11-18' },
      webAddress: secrets.webAddress,
      opinions: [{ text: secrets.opinion, state: 'changed', note: secrets.note }],
    },
    stage: {
      returned: { on: '2031-11-19', contents: last },
      finalised: { on: '2031-11-20' },
      reopenings: [{ finalisedOn: '2031-11-21', on: '2031-11-22', reason: secrets.reopening }],
      editions: [
        {
          replacedOn: '2031-11-23',
          reason: secrets.edition,
          contents: { ...last, narrative: { 'overview/proactive': secrets.edition } },
        },
      ],
    },
    previous: { ...last, narrative: { 'overview/proactive': secrets.lastYear } },
    figureSources: {
      givers: { documents: secrets.givers },
      figures: { 'article20Item6/penalties/decisions': { by: secrets.giver, verified: '0' } },
      others: { websiteItems: secrets.otherFigure },
    },
    ledger: { '1': ledgerLine },
  };
}

async function partsOf(file: Blob): Promise<Record<string, string>> {
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** Words, days and amounts that are nowhere but in the ledger. */
const ledgerLine: LedgerLine = {
  ...blankLedgerLine,
  number: '台账编号七十七',
  receivedOn: '2032-05-17',
  summary: '老磨坊加固工程的验收意见',
  answeredOn: '2032年6月9日',
  feeDue: '7316.25',
  feeCollected: '7316.24',
};

describe.each(formats)('what is published of a report of $version', (format) => {
  const draft = privateDraft(format);
  const { model, evaluation } = printReport(format, draft);
  const exported = { format, evaluation, model, draft };
  const paper = otherFiles.filter(({ extension }) => extension === 'docx');

  it.each([websiteFile, ...paper])('holds the pages and nothing else: $label', async (file) => {
    const parts = await partsOf(await file.make(exported));
    const all = Object.values(parts).join('\n');

    expect(
      Object.keys(parts).filter((path) => /customXml|comments|people|media|embed/i.test(path)),
    ).toEqual([]);
    for (const secret of Object.values(secrets)) expect(all).not.toContain(secret);
    expect(all).not.toMatch(
      /w:rsid|<w:(?:ins|del|comment\w*)[ >/]|gongkai-nianbao|dcterms:|lastModifiedBy/,
    );
    expect(parts['docProps/core.xml']?.replace(/<[^>]*>/g, '')).toBe(
      model.title + model.organization,
    );
    for (const path of ['docProps/app.xml', 'docProps/custom.xml']) {
      expect((parts[path] ?? '').replace(/<[^>]*>/g, '').trim()).toBe('');
    }
  });

  it('says nothing of what went to and fro, in any of the files', async () => {
    const files = [websiteFile, webPageFile, ...otherFiles].filter(
      ({ staysHere }) => staysHere !== true,
    );
    expect(files.map(({ extension }) => extension).sort()).toEqual([
      'docx',
      'docx',
      'html',
      'json',
      'txt',
      'xlsx',
    ]);
    for (const file of files) {
      const made = await file.make(exported);
      const isPacked = /docx|xlsx/.test(file.extension);
      const all = isPacked ? Object.values(await partsOf(made)).join('\n') : await made.text();
      for (const secret of Object.values(secrets)) expect(all, file.label).not.toContain(secret);
      expect(all, file.label).not.toMatch(/2031-11|2031年11月|handover|finalised|定稿/);
    }
  });

  it('keeps all of it in the backups', async () => {
    const backups = [backupFile, ...otherFiles].filter(({ staysHere }) => staysHere === true);
    for (const file of backups) {
      const made = await file.make(exported);
      const isPacked = file.extension === 'docx';
      const all = isPacked ? Object.values(await partsOf(made)).join('\n') : await made.text();
      for (const secret of Object.values(secrets)) expect(all, file.label).toContain(secret);
    }
    expect(backups).toHaveLength(2);
  });

  it('has no word of the ledger, nor have the backups', async () => {
    const files = [websiteFile, webPageFile, backupFile, ...otherFiles];
    const own = Object.values(ledgerLine).filter((text) => text !== '');
    expect(own).toHaveLength(6);
    for (const file of files) {
      const made = await file.make(exported);
      const isPacked = /docx|xlsx/.test(file.extension);
      const all = isPacked ? Object.values(await partsOf(made)).join('\n') : await made.text();
      expect(
        own.filter((text) => all.includes(text)),
        file.label,
      ).toEqual([]);
    }
  });

  it('differs from the backup by the part that holds the report alone', async () => {
    const website = await partsOf(await websiteFile.make(exported));
    const backup = await partsOf(await backupFile.make(exported));
    const added = Object.keys(backup).filter((path) => !(path in website));

    expect(added.sort()).toEqual([
      'customXml/_rels/item1.xml.rels',
      'customXml/item1.xml',
      'customXml/itemProps1.xml',
    ]);
    const changed = Object.keys(website).filter((path) => website[path] !== backup[path]);
    expect(changed.sort()).toEqual(['[Content_Types].xml', 'word/_rels/document.xml.rels']);
    expect(backup['customXml/item1.xml']).toContain(secrets.reason);
  });

  it('keeps in the backup what a person typed for this report, and nothing of other tools', () => {
    // Who adds remarks of a review to the draft decides here that they are embedded. The ledger is not.
    expect(Object.keys(draft).sort()).toMatchInlineSnapshot(`
      [
        "answers",
        "cells",
        "exportReason",
        "figureSources",
        "formatVersion",
        "handover",
        "identity",
        "ledger",
        "narrative",
        "ownHeadings",
        "previous",
        "published",
        "refusedPresets",
        "remarks",
        "settled",
        "stage",
        "verifiedZero",
        "year",
      ]
    `);
  });
});
