/**
 * Composes the documents customers read. A report is built from public facts into records that have no place for an
 * internal one; a template then gives it its words and its order.
 */
package dev.hansei.report;
