/** Writes the tree of a document as plain text, for mails and for comparing. */
package dev.hansei.document.text;
