/** Uploaded files that show something was done, kept as they came under the hash of their bytes. */
package dev.hansei.evidence;
