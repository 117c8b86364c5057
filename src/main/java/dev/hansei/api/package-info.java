/** The JSON API. Its bodies have the form of record bundles, so it stands above the rooms that it speaks for. */
package dev.hansei.api;
