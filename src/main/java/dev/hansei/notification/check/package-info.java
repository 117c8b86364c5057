/** Refuses an export that names another customer, misses a recipient or tells half a story. */
package dev.hansei.notification.check;
