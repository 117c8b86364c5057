/**
 * The commands of the launcher: each does one thing, prints one sentence when it cannot, and ends with a documented
 * code.
 */
package dev.hansei.cli;
