/** The rules that hold between the records of a bundle, and with what the installation already holds. */
package dev.hansei.intake.rules;
