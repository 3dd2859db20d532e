/** What was observed, and how many measurements become one value. */
package org.restoration.evaluation.observation;
