/** The audit trail: who changed what, when; every entry is hashed so that a later change of it shows. */
package dev.hansei.trail;
