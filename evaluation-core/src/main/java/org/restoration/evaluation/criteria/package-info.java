/**
 * The criteria engine: requirements and dated targets, each judged under its own declared decision rule. No index ever
 * overwrites a verdict.
 */
package org.restoration.evaluation.criteria;
