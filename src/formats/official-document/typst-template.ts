/**
 * The page of an official document, for Typst. It words nothing and decides nothing: words come as data (JSON), looks from the table of
 * the layout. Text from the data is a string and never read as markup. Lines are as high as Word sets Times New Roman.
 */
export const typstTemplate = String.raw`
#let data = json(bytes(sys.inputs.at("data")))
#let page-look = data.page
#let looks = data.looks
#let doc = data.document

#set document(
  title: doc.title,
  author: doc.author,
  keywords: data.keywords,
  date: datetime(
    year: data.made.year, month: data.made.month, day: data.made.day,
    hour: data.made.hour, minute: data.made.minute, second: data.made.second,
  ),
)
#set text(
  font: page-look.embeddedFont, lang: "vi", region: "VN", hyphenate: false, size: 14pt,
  top-edge: 0.891em, bottom-edge: -0.216em, overhang: false,
)
#set par(leading: 0.065em, spacing: 0pt, linebreaks: "simple")

// A run of letters that no line could hold is let break anywhere.
#let unbroken(word) = word.clusters().len() > 24
#let loose(word) = if unbroken(word) { word.clusters().map(letter => box(letter)).join() } else { word }
#let set-words(words) = {
  let parts = words.split(" ")
  if parts.any(unbroken) { parts.map(loose).join(" ") } else { words }
}
#let plain(words) = words.split("\n").map(set-words).join(linebreak())
#let aligned(look) = if look.align == "centre" { center } else { left }
#let styled(look, words) = text(
  size: look.size * 1pt,
  weight: if look.bold { "bold" } else { "regular" },
  style: if look.italic { "italic" } else { "normal" },
  words,
)

#let words-of(line, look) = {
  let words = plain(line.text)
  if line.role == "urgency" {
    box(stroke: 1pt + rgb(page-look.urgencyColor), inset: (x: 8pt, y: 4pt), text(fill: rgb(page-look.urgencyColor), words))
  } else if line.rule == "whole" {
    box(stroke: (bottom: 0.6pt), outset: (bottom: 1.5pt), words)
  } else { words }
}

#let part-rule(look, words) = layout(size => {
  let width = calc.min(measure(styled(look, words)).width, size.width)
  align(center, pad(top: 2.5pt, line(length: width * 0.4, stroke: 0.6pt)))
})

#let headings = ("type", "division", "article", "roman", "arabic", "annex-number")
#let set-line(line) = {
  let look = looks.at(line.role)
  let words = styled(look, words-of(line, look))
  let paragraph = {
    set align(aligned(look))
    set par(
      justify: look.align == "justify",
      first-line-indent: (amount: look.firstLineMm * 1mm, all: true),
      linebreaks: "optimized",
    )
    pad(left: look.leftMm * 1mm, par(words))
    if line.rule == "part" { part-rule(look, plain(line.text)) }
  }
  block(
    above: look.before * 1pt, below: look.after * 1pt, width: 100%, sticky: line.keepsNext,
    if line.role in headings { heading(outlined: false, bookmarked: true, paragraph) } else { paragraph },
  )
}
#show heading: it => it.body

#let cell-align = (text: left, centre: center, figure: right)
#let set-table(element) = {
  let head-look = looks.at("table-head")
  let cell-look = looks.at("table-cell")
  set par(justify: false, first-line-indent: 0pt)
  block(above: 6pt, below: 6pt, table(
    columns: element.columns.map(column => column.share * 1fr),
    stroke: 0.5pt,
    inset: (x: 3.5pt, y: 3pt),
    table.header(repeat: true, ..element.columns.map(column => table.cell(
      align: center + horizon, breakable: false, styled(head-look, plain(column.title)),
    ))),
    ..element.rows.map(row => row.cells.enumerate().map(((i, cell)) => table.cell(
      align: cell-align.at(element.columns.at(i).align) + (if row.isTall { top } else { horizon }),
      breakable: row.isTall,
      styled((..cell-look, bold: row.isStrong), plain(cell)),
    ))).flatten(),
  ))
}
#let set-element(element) = if element.kind == "table" { set-table(element) } else { set-line(element) }
#let column(lines) = for each in lines { set-line(each) }

#let set-stamp(lines) = block(
  stroke: 0.6pt + rgb(page-look.stampColor), inset: 4pt, width: 72mm,
  align(left, text(size: 9pt, fill: rgb(page-look.stampColor), plain(lines.join("\n")))),
)

#let margins = page-look.marginsMm
#let standing = (
  flipped: false,
  margin: (top: margins.top * 1mm, bottom: margins.bottom * 1mm, left: margins.left * 1mm, right: margins.right * 1mm),
)
#let lying = (
  flipped: true,
  margin: (top: margins.left * 1mm, bottom: margins.right * 1mm, left: margins.top * 1mm, right: margins.bottom * 1mm),
)
// No number on the first page; the pages of an annex are counted on their own.
#let numbered-header = context {
  let page-of-file = here().page()
  let starts = query(<annex-start>).map(start => start.location().page()).filter(start => start <= page-of-file)
  let number = if starts.len() == 0 { page-of-file } else { page-of-file - starts.last() + 1 }
  if number > 1 { align(center + horizon, styled(looks.at("page-number"), str(number))) }
}
#set page(
  width: page-look.widthMm * 1mm, height: page-look.heightMm * 1mm,
  header: numbered-header, header-ascent: 0pt, ..standing,
)

#let pair(left-body, right-body, shares) = grid(
  columns: shares.map(share => share * 1fr), column-gutter: 0pt, left-body, right-body,
)
#let left-share = page-look.leftShare

#pair(column(doc.letterhead.left), column(doc.letterhead.right), (left-share, 1 - left-share))
#for element in doc.body { set-element(element) }

#block(above: 12pt, breakable: false, width: 100%, pair(
  column(doc.closing.left),
  {
    column(doc.closing.right)
    block(above: 0pt, below: 0pt, height: page-look.signatureRoomMm * 1mm, width: 100%, {
      context {
        let place = here().position()
        [#metadata((page: place.page, x: place.x.mm(), y: place.y.mm())) <signature-room>]
      }
      if data.stamp != none { align(center + horizon, set-stamp(data.stamp)) }
    })
    column(doc.closing.name)
  },
  (0.45, 0.55),
))

#for annex in doc.annexes {
  set page(..(if annex.isLandscape { lying } else { standing }))
  if not annex.isLandscape { pagebreak(weak: true) }
  [#metadata(none) <annex-start>]
  for element in annex.elements { set-element(element) }
}
`;
