/** Record bundles: read from YAML or JSON with every error told at its line, and written for people to read. */
package dev.hansei.intake;
