/** The pages of the special-case desk: where a case stands, whose turn it is, and what can be done now. */
package dev.hansei.specialcase.pages;
