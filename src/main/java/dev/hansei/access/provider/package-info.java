/** Sign-in through an OpenID Connect provider instead of local accounts. */
package dev.hansei.access.provider;
