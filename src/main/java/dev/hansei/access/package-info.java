/** Who may come in: accounts with roles, sessions of people, and tokens of programs. */
package dev.hansei.access;
