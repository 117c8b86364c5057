/** Customers with their accounts and contacts, and which of them an incident touched. */
package dev.hansei.customer;
