/** Quarters, and the audits that are opened by themselves when one has ended: once each, also with several replicas. */
package dev.hansei.effectiveness.schedule;
