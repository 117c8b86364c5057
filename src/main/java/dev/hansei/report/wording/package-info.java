/** The texts of a document in the languages it is published in. */
package dev.hansei.report.wording;
