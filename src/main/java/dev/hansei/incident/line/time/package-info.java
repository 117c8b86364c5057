/** The time of a line, as people write it: read, resolved in the incident's zone, and asked about where it is not clear. */
package dev.hansei.incident.line.time;
