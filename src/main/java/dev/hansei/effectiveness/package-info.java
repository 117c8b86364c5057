/** Effectiveness audits: real cases of a period compared with their flow, judged, and signed. */
package dev.hansei.effectiveness;
