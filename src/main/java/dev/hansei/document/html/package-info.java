/** Writes the tree of a document as a page. */
package dev.hansei.document.html;
