/** The written form of records: YAML and JSON into records and back, with the place of everything that is wrong. */
package dev.hansei.intake.form;
