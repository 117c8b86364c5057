/** The room of an incident as people see it: pages of its timeline, how it stands, and the times derived from it. */
package dev.hansei.incident.room;
