/**
 * Documents as a tree: what a customer reads, before it is known whether it will be paper, a page or a mail.
 *
 * <p>{@link dev.hansei.document.read.XhtmlReader} turns a filled template into a {@link dev.hansei.document.Document} and
 * refuses everything the vocabulary does not name; one renderer per medium reads the tree and nothing else.
 */
package dev.hansei.document;
