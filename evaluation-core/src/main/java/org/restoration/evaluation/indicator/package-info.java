/** What can be observed: indicators, their units and domains, and the catalogue that lists them. */
package org.restoration.evaluation.indicator;
