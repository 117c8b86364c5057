/**
 * Tells the affected customers: a notification becomes letters, mails and portal texts that its sender can send, and
 * the deliveries remember what was sent to whom. No file for one customer names another.
 */
package dev.hansei.notification;
