/** The dates of measures as a calendar that programs subscribe to (RFC 5545). */
package dev.hansei.countermeasure.calendar;
