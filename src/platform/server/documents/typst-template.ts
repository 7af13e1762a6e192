/**
 * How a document is set. It is constant: the document comes in as data, so that no words of anybody
 * are ever read as markup, whatever signs they hold.
 */
export const typstTemplate = `
#let doc = json(bytes(sys.inputs.document))
#let ink = rgb("#1d1b18")
#let muted = rgb("#5b564e")
#let hair = 0.5pt + rgb("#8a8478")

#set document(title: doc.title, author: doc.author)
#set text(font: "Source Serif 4", size: 10.5pt, fill: ink, lang: doc.language, hyphenate: true)
#set par(justify: false, leading: 0.62em, spacing: 0.9em)
#set page(
  paper: "a4",
  margin: (x: 25mm, top: 24mm, bottom: 26mm),
  footer: context {
    set text(size: 8pt, fill: muted, hyphenate: false)
    line(length: 100%, stroke: hair)
    grid(columns: (1fr, auto), column-gutter: 6mm,
      doc.foot,
      [#counter(page).display() / #counter(page).final().first()])
  },
)
#set table(stroke: hair, inset: 5pt)
#show table.cell.where(y: 0): strong
#show heading: set text(weight: "semibold", hyphenate: false)
#show heading.where(level: 1): set text(size: 15pt)
#show heading.where(level: 2): set text(size: 11.5pt)
#show heading.where(level: 3): set text(size: 10.5pt)
#show heading.where(level: 1): set block(above: 2em, below: 1em)
#show heading.where(level: 2): set block(above: 1.5em, below: 0.7em)

#let run(r) = {
  let t = if r.emphasis { emph(r.text) } else { text(r.text) }
  if r.bold { strong(t) } else { t }
}
#let words(runs) = runs.map(run).join()

#let show-list(l) = {
  let items = l.items.map(i => { words(i.words); i.lists.map(show-list).join() })
  if l.style == "bulleted" { list(..items) }
  else { enum(numbering: if l.style == "numbered" { "1." } else { "a)" }, start: l.start, ..items) }
}

#let show-block(b) = {
  if b.kind == "heading" {
    heading(level: b.level, { if b.number != none { b.number; h(0.6em) }; words(b.words) })
  } else if b.kind == "paragraph" and b.number != none {
    par(hanging-indent: 1.8em, { box(width: 1.8em, b.number); words(b.words) })
  } else if b.kind == "paragraph" {
    par(words(b.words))
  } else if b.kind == "list" {
    show-list(b)
  } else if b.kind == "notice" {
    block(width: 100%, inset: 9pt, stroke: hair, radius: 3pt, par(words(b.words)))
  } else if b.kind == "table" {
    set text(size: 9.5pt, hyphenate: false)
    table(
      columns: b.widths.map(w => w * 1fr),
      table.header(..b.head.map(h => table.cell(h))),
      ..b.rows.flatten().map(c => words(c.words)),
    )
  } else if b.kind == "page-break" {
    pagebreak(weak: true)
  }
}

#show title: set text(size: 20pt)
#show title: set block(below: 1em)
#title()
#if doc.subtitle != none { block(below: 2.4em, text(fill: muted, doc.subtitle)) }
#for b in doc.blocks { show-block(b) }
`;
