/** What other systems send, and what becomes of it: an entry of an incident, or set aside for a reason. */
package dev.hansei.input;
