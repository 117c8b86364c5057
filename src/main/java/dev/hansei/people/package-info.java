/** Those who act in the record; every other record names them by a key. */
package dev.hansei.people;
