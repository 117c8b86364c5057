/** Response flows: drafted by one person, published by another as a numbered version that never changes. */
package dev.hansei.flow;
