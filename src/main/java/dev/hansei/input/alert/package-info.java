/** Alerts from Alertmanager and from senders that speak PagerDuty's form, read as entries of a timeline. */
package dev.hansei.input.alert;
