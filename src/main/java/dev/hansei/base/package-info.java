/** Words that every room uses: languages, moments, references, actors and problems. Knows no other room. */
package dev.hansei.base;
