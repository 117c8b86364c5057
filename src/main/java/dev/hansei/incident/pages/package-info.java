/** What people see of incidents: the list, the room with its timeline, and the forms of the room's verbs. */
package dev.hansei.incident.pages;
