/** Incidents: what was declared, when customers were affected, and a timeline that is corrected but never rewritten. */
package dev.hansei.incident;
