/** Reads semantic markup and themes' vocabulary into the tree of a document, and says everything that is wrong with it. */
package dev.hansei.document.read;
