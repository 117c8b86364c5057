/** Drawn figures as geometry, for paper and screen alike. */
package dev.hansei.document.chart;
