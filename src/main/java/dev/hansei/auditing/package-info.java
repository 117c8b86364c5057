/** Where audits are led from their opening to the signed and published evaluation. */
package dev.hansei.auditing;
