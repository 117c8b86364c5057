/**
 * Documents as PDF: archival (PDF/A-3a) and accessible (PDF/UA-1) at once, the same bytes for the same document.
 *
 * <p>In three steps: {@code PdfBlocks} turns blocks into pieces that know their size, the pieces place themselves in
 * columns and leave marks on pages, and {@code PdfCanvas} paints the marks. Only the last step and
 * {@link dev.hansei.document.pdf.PdfRenderer} know OpenPDF, and nothing outside this package does.
 */
package dev.hansei.document.pdf;
