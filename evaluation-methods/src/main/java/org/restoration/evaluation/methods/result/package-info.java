/** Results that hold within one set of alternatives, and nowhere else. */
package org.restoration.evaluation.methods.result;
