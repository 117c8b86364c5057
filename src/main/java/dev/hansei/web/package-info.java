/**
 * What every page shares: the frame and home, the guard at the door, and the one place where a refusal becomes an
 * answer.
 */
package dev.hansei.web;
