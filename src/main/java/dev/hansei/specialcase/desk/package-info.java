/** What people do at the special-case desk: each act is judged before it is recorded, by the rules that audits judge by. */
package dev.hansei.specialcase.desk;
