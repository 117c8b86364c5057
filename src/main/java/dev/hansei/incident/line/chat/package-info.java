/** A pasted chat log: which lines belong together, who said them, and when. */
package dev.hansei.incident.line.chat;
