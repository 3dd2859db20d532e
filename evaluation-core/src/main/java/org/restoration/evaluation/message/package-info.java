/**
 * Words shared by everything that speaks to a reader: texts in two languages, codes of closed choices, and findings with a
 * place and a fix.
 */
package org.restoration.evaluation.message;
