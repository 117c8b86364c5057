/** Postmortems as customers read them: sections, dated addenda and corrections, and the revisions they make up. */
package dev.hansei.publication;
