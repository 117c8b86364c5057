/** Entries logged from Slack with a signed command. */
package dev.hansei.input.slack;
