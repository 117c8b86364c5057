package dev.hansei.notification.letter;

/** Puts a view into words: the XHTML that a document is read from. */
public interface Wording {

    String letter(NotificationLetter letter);

    String notice(PortalNotice notice);
}
