/**
 * The evaluation models of Chinese practice. Those that hold values against given class limits or given scores are absolute: what they say of a site
 * does not depend on other sites. Grey relation and the rank-sum ratio hold within a set only and say so by their type.
 */
package org.restoration.evaluation.methods.model;
