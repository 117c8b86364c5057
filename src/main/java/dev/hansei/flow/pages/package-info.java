/** The pages of response flows: their versions, drawn and in words, and what each changed. */
package dev.hansei.flow.pages;
