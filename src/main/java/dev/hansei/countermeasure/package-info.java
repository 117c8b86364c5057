/** Countermeasures: what was promised for when, who answers for it, and how it is shown that it works. */
package dev.hansei.countermeasure;
