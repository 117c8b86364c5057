/** Tokens of programs: issued once, kept as digests, revocable. */
package dev.hansei.access.token;
