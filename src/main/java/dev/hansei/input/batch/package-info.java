/** Many entries at once: a pasted chat log or a CSV, shown as it is read and logged only when confirmed. */
package dev.hansei.input.batch;
