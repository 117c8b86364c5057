/** Special cases: work outside the standard process, run under one version of a flow, and everything recorded of it. */
package dev.hansei.specialcase;
