/** Mail to people of one's own: where they want it, and how it goes out. */
package dev.hansei.mail;
