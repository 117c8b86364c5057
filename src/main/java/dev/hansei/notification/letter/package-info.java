/** What customers read: letters, mails and the notice on the portal, composed from the record. */
package dev.hansei.notification.letter;
