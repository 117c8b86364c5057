/** Whether a case followed its flow: each rule reads the case as recorded and says what breaks it. Pure; the audit judges by these rules, and the desk refuses by them. */
package dev.hansei.specialcase.conformance;
