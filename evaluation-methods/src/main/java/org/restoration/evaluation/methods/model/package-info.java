/**
 * The evaluation models of Chinese practice. Those that hold values against given class limits or given scores are absolute: what they say of a site
 * does not depend on other sites.
 */
package org.restoration.evaluation.methods.model;
