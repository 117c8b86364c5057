/** Which cases a period holds, and how it is known that none is missing. */
package dev.hansei.effectiveness.population;
