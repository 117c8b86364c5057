/** The pages of countermeasures: the list, one measure with what may be done about it, and the form of a proposal. */
package dev.hansei.countermeasure.pages;
