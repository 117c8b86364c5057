/** The procedure document of a special case, as a report: what operators follow and the business owner approves. */
package dev.hansei.report.procedure;
