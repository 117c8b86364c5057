/** Reminders of promises and checks: each occasion once, whatever number of replicas there is. */
package dev.hansei.countermeasure.reminder;
