/** Looks of cells, by their place in the stylesheet below. */
export const styles = {
  plain: 0,
  title: 1,
  header: 2,
  text: 3,
  figure: 4,
  typedFigure: 5,
  typedText: 6,
  hint: 7,
} as const;

const CELL = 'fontId="0" borderId="1" applyBorder="1" applyAlignment="1"';
const WRAP = '<alignment vertical="top" wrapText="1"/>';
const OPEN = '<protection locked="0"/>';

/** Figures without decimals show none; those with some show all of them by a conditional format. Separators are the machine's own. */
export const stylesheet = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0"/><numFmt numFmtId="165" formatCode="#,##0.0##############"/></numFmts>
<fonts count="4"><font><sz val="12"/><name val="Times New Roman"/></font><font><b/><sz val="14"/><name val="Times New Roman"/></font><font><b/><sz val="12"/><name val="Times New Roman"/></font><font><i/><sz val="11"/><color rgb="FF555555"/><name val="Times New Roman"/></font></fonts>
<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7EEF3"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFF8DC"/></patternFill></fill></fills>
<borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="8">
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>
<xf numFmtId="0" fontId="2" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>
<xf numFmtId="0" ${CELL} fillId="0" xfId="0">${WRAP}</xf>
<xf numFmtId="164" ${CELL} fillId="0" xfId="0" applyNumberFormat="1"><alignment horizontal="right" vertical="top"/></xf>
<xf numFmtId="164" ${CELL} fillId="3" xfId="0" applyNumberFormat="1" applyFill="1" applyProtection="1"><alignment horizontal="right" vertical="top"/>${OPEN}</xf>
<xf numFmtId="0" ${CELL} fillId="3" xfId="0" applyFill="1" applyProtection="1">${WRAP}${OPEN}</xf>
<xf numFmtId="0" fontId="3" fillId="0" borderId="0" xfId="0" applyFont="1"/>
</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
<dxfs count="1"><dxf><numFmt numFmtId="165" formatCode="#,##0.0##############"/></dxf></dxfs>
</styleSheet>`;
