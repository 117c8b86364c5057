/** Tells those who watch that something has happened, on whichever replica they watch; never what. */
package dev.hansei.live;
