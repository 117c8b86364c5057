/** What a quarter brought, as one document. */
package dev.hansei.report.quarter;
